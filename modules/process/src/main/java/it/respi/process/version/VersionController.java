// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.version;

import it.respi.kernel.actor.Actor;
import it.respi.platform.data.SubmissionKey;
import it.respi.platform.job.JobOrder;
import it.respi.platform.job.Jobs;
import it.respi.platform.view.Dates;
import it.respi.platform.view.Texts;
import it.respi.platform.web.Submission;
import it.respi.process.deployment.ProcedureVersions.Version;
import it.respi.process.version.Passage.Preview;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The versions of a procedure for administrators: what changes, what a passage would do, and the passage itself. */
@Controller
@RequestMapping("/u/procedure/{key}/versioni")
class VersionController {
    private final Passages passages;
    private final Sheets sheets;
    private final Submission submission;
    private final Jobs jobs;

    VersionController(Passages passages, Sheets sheets, Submission submission, Jobs jobs) {
        this.passages = passages;
        this.sheets = sheets;
        this.submission = submission;
        this.jobs = jobs;
    }

    @GetMapping
    String list(Actor actor, @PathVariable String key, Model model) {
        MigrationJob.refuseUnlessAdministrator(actor);
        List<Version> versions = passages.versions(key);
        model.addAttribute("procedure", key);
        model.addAttribute("name", sheets.name(versions.getFirst()));
        model.addAttribute("versions", sheets.of(versions));
        return "process/versions";
    }

    /** What the passage of the cases of a version to the newest would do. */
    @GetMapping("/{from:\\d{1,9}}")
    String preview(Actor actor, @PathVariable String key, @PathVariable int from, Model model) {
        MigrationJob.refuseUnlessAdministrator(actor);
        Passage passage = passages.toNewest(key, from);
        model.addAllAttributes(sheets.of(passage, passages.preview(passage)));
        return "process/version";
    }

    @GetMapping("/{from:\\d{1,9}}/passaggio")
    ModelAndView form(Actor actor, @PathVariable String key, @PathVariable int from) {
        MigrationJob.refuseUnlessAdministrator(actor);
        ModelAndView page = page(key, from);
        Passage passage = passages.toNewest(key, from);
        return page.addObject("form", new MoveForm(passage.to().number(), false));
    }

    @PostMapping("/{from:\\d{1,9}}/passaggio")
    ModelAndView move(
            Actor actor,
            @PathVariable String key,
            @PathVariable int from,
            @ModelAttribute("form") MoveForm form,
            BindingResult errors,
            HttpServletRequest request) {
        MigrationJob.refuseUnlessAdministrator(actor);
        form.check(errors);
        return submission.submit(actor, request, errors, () -> page(key, from), () -> ask(actor, key, from, form.to()));
    }

    private String ask(Actor actor, String key, int from, @Nullable Integer seen) {
        int to = seen == null ? 0 : seen;
        passages.of(key, from, to);
        String words = new MigrationJob.Order(key, from, to).words();
        return jobs.ask(new JobOrder(actor, MigrationJob.NAME, 0, words, "/u/procedure/" + key + "/versioni"));
    }

    private ModelAndView page(String key, int from) {
        Passage passage = passages.toNewest(key, from);
        return new ModelAndView("process/version-move")
                .addAllObjects(sheets.of(passage, passages.preview(passage)))
                .addObject("key", SubmissionKey.fresh());
    }

    /** What the pages show. */
    @Component
    record Sheets(VersionWords words, RunningCases running, Texts texts, Dates dates) {
        private static final ZoneId ROME = ZoneId.of("Europe/Rome");

        /**
         * A version.
         *
         * @param cases how many run by it, in words
         * @param open whether any does
         * @param changes what the newest changes; of the newest itself nothing
         */
        record Line(int number, String since, boolean newest, String cases, boolean open, List<String> changes) {}

        String name(Version version) {
            String key = version.procedure().key();
            return texts.sayOr("procedure." + key, version.procedure().name());
        }

        List<Line> of(List<Version> versions) {
            Version newest = versions.getFirst();
            return versions.stream().map(version -> line(version, newest)).toList();
        }

        private Line line(Version version, Version newest) {
            int cases = running.count(version.model());
            return new Line(
                    version.number(),
                    dates.numeric(version.since().atZone(ROME)),
                    version.number() == newest.number(),
                    words.cases(cases),
                    cases > 0,
                    words.changes(VersionChanges.between(version, newest)));
        }

        Map<String, Object> of(Passage passage, Preview preview) {
            return Map.of(
                    "procedure", passage.to().procedure().key(),
                    "name", name(passage.to()),
                    "from", passage.from().number(),
                    "to", passage.to().number(),
                    "cases", words.cases(preview.cases()),
                    "moving", preview.moving(),
                    "stuck", preview.stuck(),
                    "places", words.places(passage, preview),
                    "changes", words.changes(VersionChanges.between(passage.from(), passage.to())));
        }
    }
}
