// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.household;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierHeads;
import it.respi.kernel.actor.Actor;
import it.respi.platform.data.SubmissionKey;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What all pages of the family have in common. */
@Component
class FamilyPage {
    private final DossierHeads heads;
    private final Clock clock;

    FamilyPage(DossierHeads heads, Clock clock) {
        this.heads = heads;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneId.of("Europe/Rome")));
    }

    ModelAndView of(String view, Actor actor, Dossier dossier) {
        ModelAndView page = new ModelAndView("dossiers/household/" + view);
        page.addObject("number", dossier.number());
        page.addObject("head", heads.of(dossier, actor, "famiglia"));
        page.addObject("key", SubmissionKey.fresh());
        return page;
    }
}
