// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.handing;

import it.respi.cases.step.StepRow;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException;
import it.respi.kernel.refusal.RespiException.Stale;
import it.respi.platform.view.Toast;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Undoes what the reader has just done, each step by itself; 409 with the reason when none stands as it was left. */
@Controller
class UndoController {
    private final UndoStep undo;

    UndoController(UndoStep undo) {
        this.undo = undo;
    }

    /** Sent twice, the second finds nothing left to undo. */
    @PostMapping(UndoStep.PATH + "{act}")
    String undo(Actor actor, @PathVariable long act, RedirectAttributes flash) {
        List<Long> kept = undo.of(actor, act);
        List<StepRow> back = new ArrayList<>();
        RespiException refused = null;
        for (long step : kept) {
            try {
                back.add(undo.undo(actor, act, step));
            } catch (RespiException changed) {
                refused = changed;
            }
        }
        flash.addFlashAttribute("toast", words(kept, back, refused));
        return "redirect:"
                + (back.size() == 1 && kept.size() == 1
                        ? "/u/dossier/" + back.getFirst().dossierNumber()
                        : "/u/attivita");
    }

    private static Toast words(List<Long> kept, List<StepRow> back, @Nullable RespiException refused) {
        if (refused != null && back.isEmpty()) {
            throw refused;
        }
        if (kept.isEmpty()) {
            throw new Stale("undo.over");
        }
        return Toast.of("undo.done", back.size(), kept.size() - back.size());
    }
}
