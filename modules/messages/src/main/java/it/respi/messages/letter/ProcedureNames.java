// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter;

/** Names of procedures in the languages of letters; the Italian one where a language has none yet. */
public final class ProcedureNames {

    private ProcedureNames() {}

    /**
     * The name of a procedure.
     *
     * @param key of its model, such as {@code p01PermitRenewal}
     * @param italian its Italian name, as its model says it
     */
    public static Label of(String key, String italian, PersonLanguage language) {
        return new Label(italian, Phrases.file("procedures", language).getProperty(key, italian));
    }
}
