// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** Names of papers, and of the places that give them, in the languages that the catalogue of the network does not keep. */
public final class PaperNames {
    private static final Set<PersonLanguage> OWN =
            EnumSet.of(PersonLanguage.ES, PersonLanguage.SQ, PersonLanguage.RO, PersonLanguage.ZH, PersonLanguage.UK);

    private PaperNames() {}

    /** The name of a kind of paper, by its code; empty where the catalogue says it, or nobody does. */
    public static Optional<String> of(String code, PersonLanguage language) {
        return OWN.contains(language)
                ? Optional.ofNullable(Phrases.file("papers", language).getProperty(code))
                : Optional.empty();
    }

    /** Where a paper is to be had, as the catalogue says it in Italian; empty where the catalogue says it, or nobody does. */
    public static Optional<String> place(String italian, PersonLanguage language) {
        Properties usual = Phrases.file("places", PersonLanguage.IT);
        return OWN.contains(language)
                ? usual.stringPropertyNames().stream()
                        .filter(key -> italian.equals(usual.getProperty(key)))
                        .findFirst()
                        .map(key -> Phrases.file("places", language).getProperty(key))
                : Optional.empty();
    }
}
