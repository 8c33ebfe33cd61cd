// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.overview;

import it.respi.cases.casefile.CaseFile;
import it.respi.cases.head.BesideCase;
import it.respi.cases.head.DossierPages;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The other cases and the term, as the overview shows them. */
@Component
record LinksAndTerm(CaseLinks links, TermView term, Clock clock) implements BesideCase {
    @Override
    public void show(DossierPages.Opened opened, CaseFile shown, Model page) {
        page.addAttribute("cases", links.of(opened, shown));
        term.of(shown, LocalDate.now(clock)).ifPresent(view -> page.addAttribute("clock", view));
    }
}
