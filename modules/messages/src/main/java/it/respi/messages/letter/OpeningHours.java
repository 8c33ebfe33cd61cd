// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter;

import java.util.regex.Pattern;

/** Opening hours (orario) as offices write them, {@code lun-ven 9:00-12:30}, with the days in another language. */
public final class OpeningHours {
    private static final Pattern DAY = Pattern.compile("\\b(lun|mar|mer|gio|ven|sab|dom)\\b");

    private OpeningHours() {}

    public static Label of(String italian, PersonLanguage language) {
        var days = Phrases.file("shared", language);
        var translated = DAY.matcher(italian).replaceAll(day -> days.getProperty("day." + day.group(), day.group()));
        return new Label(italian, translated);
    }
}
