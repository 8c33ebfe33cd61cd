// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases;

import java.util.Optional;

/** Cases for the person whose they are, who shows that by a secret which only the papers of the case hold. */
@FunctionalInterface
public interface CasesForThePerson {

    /**
     * The case without reasons of offices, and the person as the dossier that stays knows them. Whoever asks must have checked the
     * secret.
     *
     * @return empty when it is not told: not there, protected, only kept, erased, of the restricted class
     */
    Optional<PrintableCase> told(long caseId);
}
