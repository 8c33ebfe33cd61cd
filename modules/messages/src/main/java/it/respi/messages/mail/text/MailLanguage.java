// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.mail.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Languages that messages speak beside Italian; digits are Western in all of them. */
public enum MailLanguage {
    IT("it-IT"),
    EN("en-GB"),
    FR("fr-FR"),
    ES("es-ES"),
    AR("ar-u-nu-latn"),
    SQ("sq-AL"),
    RO("ro-RO"),
    ZH("zh-CN"),
    UK("uk-UA");

    private final Locale locale;

    MailLanguage(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    /**
     * The first of the languages that the person wants which messages speak; English, as one of the three that the law puts in
     * their place (art. 2 c. 6 TUI), when they speak none.
     */
    public static MailLanguage of(List<String> wanted) {
        return wanted.stream()
                .map(MailLanguage::find)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(EN);
    }

    private static Optional<MailLanguage> find(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equalsIgnoreCase(code))
                .findFirst();
    }

    /** Two letters (ISO 639-1). */
    public String code() {
        return locale.getLanguage();
    }

    Locale locale() {
        return locale;
    }

    boolean rightToLeft() {
        return this == AR;
    }
}
