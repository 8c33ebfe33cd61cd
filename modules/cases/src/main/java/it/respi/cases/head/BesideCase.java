// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.head;

import it.respi.cases.casefile.CaseFile;
import org.springframework.ui.Model;

/** What stands beside one case on every page about it: the ways to the other cases of the dossier, and its term. */
public interface BesideCase {

    /**
     * Puts {@code cases} (none where there is only one) and {@code clock} (only once something started the term) on a page.
     *
     * @param shown one of the cases of {@code opened}
     */
    void show(DossierPages.Opened opened, CaseFile shown, Model page);
}
