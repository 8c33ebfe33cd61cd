// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter;

import it.respi.dossiers.Accesses;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who used the data of a person (registro degli accessi, modello T97, art. 15 GDPR): offices and functions, no names.
 *
 * @param uses oldest first
 */
public record AccessRegister(LetterHead head, List<Use> uses) {
    private static final String TEMPLATE = "T97";

    public AccessRegister {
        uses = List.copyOf(uses);
    }

    /** Who opened the page of a case with the code of its papers, in that language: it may have been anybody. */
    public static Label byCode(PersonLanguage language) {
        return new Label(
                new Phrases(TEMPLATE, PersonLanguage.IT).say("by.code"),
                new Phrases(TEMPLATE, language).say("by.code"));
    }

    /**
     * One use.
     *
     * @param office full name, or for somebody with the code of the papers what is known of them
     * @param functions codes of functions, such as {@code QUE-IST}; empty where they were not recorded
     * @param action code of what was done, such as {@code READ}
     * @param document which kind of document it was about, or null
     * @param purpose code of why, such as {@code CASE_WORK}
     * @param times how often on that day
     */
    public record Use(
            LocalDate day,
            Label office,
            List<String> functions,
            String action,
            @Nullable Label document,
            String purpose,
            int times) {
        public Use {
            functions = List.copyOf(functions);
        }

        boolean isByCode() {
            return Accesses.BY_CODE.equals(action);
        }
    }
}
