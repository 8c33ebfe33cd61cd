// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.sharing;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.DossierHeads;
import it.respi.dossiers.DossierRights;
import it.respi.dossiers.Dossiers;
import it.respi.dossiers.Section;
import it.respi.dossiers.sharing.consent.ConsentCard;
import it.respi.dossiers.sharing.transfer.TransferWords;
import it.respi.kernel.actor.Actor;
import it.respi.platform.data.SubmissionKey;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The sharing tab of a dossier (condivisione): who sees what of it, and on what that rests. */
@Controller
class SharingController {
    private final Dossiers dossiers;
    private final DossierHeads heads;
    private final Participants participants;
    private final ConsentCard consent;
    private final TransferWords transfers;

    SharingController(
            Dossiers dossiers,
            DossierHeads heads,
            Participants participants,
            ConsentCard consent,
            TransferWords transfers) {
        this.dossiers = dossiers;
        this.heads = heads;
        this.participants = participants;
        this.consent = consent;
        this.transfers = transfers;
    }

    @GetMapping("/u/dossier/{number}/condivisione")
    ModelAndView show(Actor actor, @PathVariable String number) {
        Dossier dossier = dossiers.take(number, actor, Section.PERSON);
        DossierRights rights = dossiers.rights(actor, dossier);
        ModelAndView page = new ModelAndView(
                "dossiers/sharing/sharing", Map.of("number", number, "head", heads.of(dossier, actor, "condivisione")));
        page.addObject("key", SubmissionKey.fresh());
        page.addObject("offices", participants.of(dossier));
        page.addObject("consent", consent.of(dossier));
        page.addObject("mayRecord", rights.can(DossierAction.RECORD_CONSENT));
        page.addObject("transfers", transfers.ofDossier(dossier, actor));
        page.addObject("maySend", rights.can(DossierAction.TRANSFER) && dossier.protection() == null);
        page.addObject("mayMerge", rights.can(DossierAction.MERGE));
        page.addObject("mayProtect", rights.can(DossierAction.PROTECT));
        page.addObject("protection", dossier.protection());
        return page;
    }
}
