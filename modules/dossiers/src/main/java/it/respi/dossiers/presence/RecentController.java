// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.presence;

import it.respi.dossiers.AccessLog;
import it.respi.dossiers.DossierScope;
import it.respi.dossiers.presence.Presences.Recent;
import it.respi.kernel.actor.Actor;
import it.respi.platform.audit.Purpose;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The dossiers that the reader had open last (aperti di recente): a part of the menu, asked for when it is unfolded. */
@Controller
class RecentController {
    private final Presences presences;
    private final DossierScope scope;
    private final AccessLog access;

    RecentController(Presences presences, DossierScope scope, AccessLog access) {
        this.presences = presences;
        this.scope = scope;
        this.access = access;
    }

    /** Their names are a list like any other: written down when they are shown. */
    @GetMapping("/u/recenti")
    String recent(Actor actor, Model model) {
        List<Recent> recent = presences.recent(scope.of(actor));
        access.listed(actor, recent.stream().map(Recent::id).toList(), Purpose.COUNTER);
        model.addAttribute("recent", recent);
        return "dossiers/presence :: recent";
    }
}
