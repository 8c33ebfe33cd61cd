// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Languages that letters and messages can speak beside Italian; digits are Western in all of them. */
public enum PersonLanguage {
    IT("it-IT"),
    FR("fr-FR"),
    EN("en-GB"),
    AR("ar-u-nu-latn"),
    ES("es-ES"),
    SQ("sq-AL"),
    RO("ro-RO"),
    ZH("zh-CN"),
    UK("uk-UA");

    private final Locale locale;

    PersonLanguage(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    public Locale locale() {
        return locale;
    }

    /** The language of a two-letter code (ISO 639-1); empty if letters do not speak it yet. */
    public static Optional<PersonLanguage> find(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equalsIgnoreCase(code))
                .findFirst();
    }

    /**
     * The first of the languages that the person wants which Respi speaks; English, as one of the three that the law puts in
     * their place (art. 2 c. 6 TUI), when they speak none.
     */
    public static PersonLanguage of(List<String> wanted) {
        return wanted.stream()
                .map(PersonLanguage::find)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(EN);
    }

    /** Two letters (ISO 639-1). */
    public String code() {
        return locale.getLanguage();
    }

    /** Its name as its speakers write it. */
    public String ownName() {
        return locale.getDisplayLanguage(locale);
    }

    ULocale icu() {
        return ULocale.forLocale(locale);
    }

    public boolean rightToLeft() {
        return icu().isRightToLeft();
    }
}
