// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Kind of paper (tipo di documento, codes D01 ...).
 *
 * @param form {@code O} original to show, {@code C} copy, {@code CO} both
 * @param whereToGet where one gets it; empty words when there is nothing to say
 * @param costCents what it costs, in cents of euro; null when nothing or unknown
 * @param validMonths months for which it is good from its issue (art. 41 DPR 445/2000); null when it says so itself
 * @param shareable whether one paper serves for everybody of a household (stato di famiglia, dimora)
 */
public record DocumentKind(
        String code,
        Labels labels,
        String form,
        Labels whereToGet,
        @Nullable Integer costCents,
        @Nullable Integer validMonths,
        boolean shareable) {

    /** Whether only the original serves: a scan of it is no proof that it was brought. */
    public boolean onlyOriginal() {
        return "O".equals(form);
    }

    /** Its name in the languages of the papers. */
    public record Labels(String it, String en, String fr, String ar) {
        /** The name in a language; Italian when it has none. */
        public String in(String language) {
            return switch (language) {
                case "en" -> en;
                case "fr" -> fr;
                case "ar" -> ar;
                default -> it;
            };
        }
    }

    /** The name in the reader's language. */
    public String labelIn(Locale locale) {
        return "en".equals(locale.getLanguage()) ? labels.en() : labels.it();
    }
}
