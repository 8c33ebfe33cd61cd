// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter;

/**
 * Words from the network's data in Italian and in the person's language.
 *
 * @param translated the same words in the language of the letter
 */
public record Label(String italian, String translated) {

    /** Words that have no translation: names of offices, places, or not translated yet. */
    public static Label untranslated(String italian) {
        return new Label(italian, italian);
    }

    /** The words in that language; the Italian ones beside Italian. */
    public String in(PersonLanguage language) {
        return language == PersonLanguage.IT ? italian : translated;
    }
}
