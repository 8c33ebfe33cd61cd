// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter;

import com.ibm.icu.util.ULocale;
import java.util.Locale;

/** Languages that letters can speak beside Italian; digits are Western in all of them. */
public enum PersonLanguage {
    IT("it-IT"),
    FR("fr-FR"),
    EN("en-GB"),
    AR("ar-u-nu-latn");

    private final Locale locale;

    PersonLanguage(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    public Locale locale() {
        return locale;
    }

    /** The language of a two-letter code (ISO 639-1); Italian if letters do not speak it yet. */
    public static PersonLanguage ofCode(String code) {
        for (var language : values()) {
            if (language.code().equalsIgnoreCase(code)) {
                return language;
            }
        }
        return IT;
    }

    String code() {
        return locale.getLanguage();
    }

    ULocale icu() {
        return ULocale.forLocale(locale);
    }

    boolean rightToLeft() {
        return icu().isRightToLeft();
    }
}
