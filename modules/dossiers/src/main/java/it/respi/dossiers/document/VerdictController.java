// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document;

import it.respi.dossiers.document.verdict.JudgeDocument;
import it.respi.dossiers.document.verdict.Verdict;
import it.respi.dossiers.document.verdict.VerdictConflicts;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.kernel.refusal.RespiException.Stale;
import it.respi.platform.view.Texts;
import it.respi.platform.view.Toast;
import it.respi.platform.view.dossier.Conflict;
import it.respi.platform.view.dossier.FieldMerge;
import it.respi.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The verdict on a document (esito), given on its page; who gave it on something that changed meanwhile is asked again. */
@Controller
class VerdictController {
    private final ViewerPage viewer;
    private final JudgeDocument judge;
    private final VerdictConflicts conflicts;
    private final Submission submission;
    private final Texts texts;

    VerdictController(
            ViewerPage viewer, JudgeDocument judge, VerdictConflicts conflicts, Submission submission, Texts texts) {
        this.viewer = viewer;
        this.judge = judge;
        this.conflicts = conflicts;
        this.submission = submission;
        this.texts = texts;
    }

    @PostMapping("/u/dossier/{number}/documenti/{id:\\d+}/esito")
    ModelAndView judge(
            Actor actor,
            @PathVariable String number,
            @PathVariable long id,
            @RequestParam(defaultValue = "-1") long version,
            @RequestParam String mark,
            @RequestParam(name = "reason", defaultValue = "") String typed,
            @RequestParam(name = "why", defaultValue = "") String chosen,
            @RequestParam(name = "keep." + VerdictConflicts.CHOICE, defaultValue = "") String keep,
            HttpServletRequest request,
            RedirectAttributes flash) {
        boolean good = "ok".equals(mark);
        String reason = good ? typed : FrequentReason.with(chosen, typed, texts);
        Verdict sent = new Verdict(version, good, reason);
        ViewerPage.Looked looked = viewer.judging(actor, number, id);
        if (conflictOf(actor, request, looked, sent) != null) {
            return refused(actor, request, number, id, sent, new Stale("document.changed"));
        }
        Verdict verdict = new Verdict(looked.row().details().version(), sent.good(), reason);
        boolean leave = "theirs".equals(keep);
        try {
            String next = submission.run(actor, request, () -> {
                if (!leave) {
                    judge.judge(actor, number, id, verdict);
                }
                return "/u/dossier/" + number + "/documenti/" + id + "/pagine/1";
            });
            flash.addFlashAttribute("toast", Toast.of(leave ? "document.left" : "document.judged"));
            return new ModelAndView("redirect:" + next);
        } catch (RuleBroken | Stale refused) {
            return refused(actor, request, number, id, sent, refused);
        }
    }

    /** Wrong, or somebody was faster in this very moment: what they did is laid beside what was typed. */
    private ModelAndView refused(
            Actor actor, HttpServletRequest request, String number, long id, Verdict sent, RespiException why) {
        ViewerPage.Looked now = viewer.looked(actor, number, id);
        Conflict conflict = why instanceof Stale ? conflictOf(actor, request, now, sent) : null;
        String error = conflict == null ? texts.say(why.code(), why.args()) : null;
        ModelAndView page = viewer.of(actor, request, now, 1, new ViewerPage.Typed(sent.reason(), error, conflict));
        page.setStatus(why instanceof Stale ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private @Nullable Conflict conflictOf(
            Actor actor, HttpServletRequest request, ViewerPage.Looked now, Verdict sent) {
        return now.mayJudge()
                ? conflicts.of(actor, now.row(), now.newer(), FieldMerge.before(request.getParameterMap()), sent)
                : null;
    }
}
