// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.person;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.DossierHeads;
import it.respi.dossiers.DossierRights;
import it.respi.dossiers.Dossiers;
import it.respi.dossiers.Section;
import it.respi.kernel.actor.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The person of a dossier (persona): every block, for reading. */
@Controller
class PersonController {
    private final Dossiers dossiers;
    private final DossierHeads heads;
    private final PersonBlocks blocks;
    private final BlockCards cards;

    PersonController(Dossiers dossiers, DossierHeads heads, PersonBlocks blocks, BlockCards cards) {
        this.dossiers = dossiers;
        this.heads = heads;
        this.blocks = blocks;
        this.cards = cards;
    }

    @GetMapping("/u/dossier/{number}/persona")
    ModelAndView read(@PathVariable String number, Actor actor) {
        Dossier dossier = dossiers.take(number, actor, Section.PERSON);
        DossierRights rights = dossiers.rights(actor, dossier);
        ModelAndView page = new ModelAndView("dossiers/person/view");
        page.addObject("number", number);
        page.addObject("head", heads.of(dossier, actor, "persona"));
        page.addObject("cards", cards.of(dossier.holder().data(), blocks.of(dossier), rights));
        page.addObject("mayEdit", rights.can(DossierAction.EDIT_PERSON));
        return page;
    }
}
