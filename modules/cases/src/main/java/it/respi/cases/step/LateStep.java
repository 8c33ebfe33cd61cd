// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.step;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.DossierHeads;
import it.respi.dossiers.DossierRights;
import it.respi.dossiers.Dossiers;
import it.respi.kernel.actor.Actor;
import it.respi.platform.draft.DraftView.Kept;
import it.respi.platform.draft.Drafts;
import it.respi.platform.view.dossier.Conflict;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Whoever comes late to a step: who was faster, what they answered, and what was typed, which is kept as a draft until it is
 * thrown away.
 */
@Component
public class LateStep {
    private final Dossiers dossiers;
    private final DossierHeads heads;
    private final OpenSteps steps;
    private final StepForms forms;
    private final WhoWasFaster faster;
    private final Drafts drafts;

    LateStep(
            Dossiers dossiers,
            DossierHeads heads,
            OpenSteps steps,
            StepForms forms,
            WhoWasFaster faster,
            Drafts drafts) {
        this.dossiers = dossiers;
        this.heads = heads;
        this.steps = steps;
        this.forms = forms;
        this.faster = faster;
        this.drafts = drafts;
    }

    /** The answers were sent after somebody else's. */
    ModelAndView sent(Actor actor, StepRow done, StepForm typed, HttpServletRequest request) {
        Conflict conflict = faster.of(done, steps.definition(done), typed);
        boolean any =
                conflict.changes().stream().anyMatch(change -> !change.mine().isEmpty());
        Long draft = any ? drafts.keep(actor, request).map(Kept::id).orElse(null) : null;
        return page(actor, done, conflict, draft);
    }

    /** The page is opened after the step was finished: with the draft that is taken up, or to the newest one that is there. */
    ModelAndView opened(Actor actor, StepRow done, HttpServletRequest request) {
        Optional<Long> resumed = Drafts.resumed(request);
        if (resumed.isPresent()) {
            StepForm typed = forms.resumed(done, request.getParameterMap());
            return page(actor, done, faster.of(done, steps.definition(done), typed), resumed.get());
        }
        String dossier = "/u/dossier/" + done.dossierNumber();
        return new ModelAndView("redirect:"
                + drafts.newest(actor, StepPage.FORM, Long.toString(done.id()))
                        .map(draft -> dossier + "/passi/" + done.id() + "?bozza=" + draft.id())
                        .orElse(dossier));
    }

    /** The step could not be taken, given back, or given to a colleague. */
    public ModelAndView refused(Actor actor, StepRow now) {
        return page(actor, now, faster.taken(now), null);
    }

    private ModelAndView page(Actor actor, StepRow now, Conflict conflict, @Nullable Long draft) {
        Dossier dossier = dossiers.take(now.dossierId(), actor, DossierAction.READ);
        DossierRights rights = dossiers.rights(actor, dossier);
        ModelAndView page = new ModelAndView("cases/step-late");
        page.addObject("number", now.dossierNumber());
        page.addObject("head", heads.of(dossier, actor, ""));
        page.addObject("title", forms.titleOf(now));
        page.addObject("step", now);
        page.addObject("changes", conflict);
        page.addObject("happened", faster.heading(now));
        page.addObject("draft", draft);
        page.addObject("mayNote", draft != null && rights.can(DossierAction.WRITE_NOTE));
        return page;
    }
}
