// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.note;

import it.respi.dossiers.DossierHeads;
import it.respi.kernel.actor.Actor;
import it.respi.platform.data.SubmissionKey;
import it.respi.platform.view.Choice;
import it.respi.platform.view.Texts;
import it.respi.platform.view.Toast;
import it.respi.platform.web.Submission;
import it.respi.registry.Offices;
import it.respi.registry.Staff;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The notes tab of a dossier. */
@Controller
@RequestMapping("/u/dossier/{number}/note")
class NoteController {
    private final Notes notes;
    private final DossierHeads heads;
    private final NoteWords words;
    private final Submission submission;

    NoteController(Notes notes, DossierHeads heads, NoteWords words, Submission submission) {
        this.notes = notes;
        this.heads = heads;
        this.words = words;
        this.submission = submission;
    }

    @GetMapping
    ModelAndView read(Actor actor, @PathVariable String number, @ModelAttribute("form") NoteForm form) {
        return page(actor, number);
    }

    @PostMapping
    ModelAndView write(
            Actor actor,
            @PathVariable String number,
            @ModelAttribute("form") NoteForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash) {
        form.check(errors);
        return submission.submit(actor, request, errors, () -> page(actor, number), () -> {
            notes.write(number, actor, form.sectionOrNone(), form.text());
            flash.addFlashAttribute("toast", Toast.of("note.written"));
            return "/u/dossier/" + number + "/note";
        });
    }

    private ModelAndView page(Actor actor, String number) {
        Notes.Read read = notes.of(number, actor);
        ModelAndView page = new ModelAndView("dossiers/note/notes");
        page.addObject("number", number);
        page.addObject("head", heads.of(read.dossier(), actor, "note"));
        page.addObject("notes", read.notes().stream().map(words::line).toList());
        page.addObject("sections", read.sections().stream().map(words::choice).toList());
        page.addObject("key", SubmissionKey.fresh());
        return page;
    }

    /** Notes in the reader's words. */
    @Component
    record NoteWords(Offices offices, Staff staff, Texts texts) {
        Line line(Note note) {
            String office = offices.find(note.officeId())
                    .map(known -> known.shortName())
                    .orElse("");
            return new Line(
                    texts.say("note.readers." + note.section()),
                    office + ", " + staff.nameOf(note.staffId()),
                    note.at(),
                    note.body().isEmpty() ? texts.say("note.erased") : note.body());
        }

        Choice choice(it.respi.dossiers.Section section) {
            return new Choice(section.name(), texts.say("section." + section), texts.say("note.readers." + section));
        }
    }

    /**
     * A note on the page.
     *
     * @param readers who reads it, in words
     */
    record Line(String readers, String by, Instant at, String body) {}
}
