// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter;

/** The usual reasons why a paper must be brought again, in the languages of letters; other words stay as written. */
public final class Reasons {
    private Reasons() {}

    /** The reason as the desk wrote it, translated where it is one of the usual ones. */
    public static Label of(String italian, PersonLanguage language) {
        var usual = Phrases.file("reasons", PersonLanguage.IT);
        return usual.stringPropertyNames().stream()
                .filter(key -> italian.equals(usual.getProperty(key)))
                .findFirst()
                .map(key -> new Label(italian, Phrases.file("reasons", language).getProperty(key, italian)))
                .orElse(Label.untranslated(italian));
    }
}
