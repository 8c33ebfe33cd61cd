// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.overview;

import it.respi.cases.OfferedLetters;
import it.respi.cases.PrintableCase;
import it.respi.cases.casefile.CaseAction;
import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.CaseRights;
import it.respi.cases.casefile.LetterAnswers;
import it.respi.cases.head.DossierPages.Opened;
import it.respi.cases.papers.Printables;
import it.respi.cases.papers.Refusing;
import it.respi.dossiers.Section;
import it.respi.kernel.actor.Actor;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The letters that the menu offers (stampe), out of what the page has read already. */
@Component
record Prints(ObjectProvider<OfferedLetters> letters, Printables printables, LetterAnswers answers) {

    /** None for who may not print. */
    List<OfferedLetters.Offer> of(Opened opened, CaseFile file, CaseRights rights, CaseSheet.Sheet sheet, Actor actor) {
        OfferedLetters known = letters.getIfAvailable();
        boolean prints = rights.can(CaseAction.PRINT) && opened.rights().sees(Section.NUMBERS);
        if (known == null || !prints) {
            return List.of();
        }
        Printables.Read read = new Printables.Read(
                sheet.papers(),
                sheet.events(),
                List.of(),
                Refusing.readsReasons(rights, actor, file, sheet.events()),
                answers.of(file),
                PrintableCase.Relatives.ALL,
                List.of(),
                null);
        return known.offered(printables.of(opened.dossier(), file, read), actor);
    }
}
