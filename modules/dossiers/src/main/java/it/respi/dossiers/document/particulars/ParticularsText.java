// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.particulars;

import it.respi.dossiers.DocumentRow;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The particulars of a document (estremi) as texts by the names of their fields, to be typed, merged and compared. */
public final class ParticularsText {
    static final String KIND = "kind";
    static final String TITLE = "title";
    static final String ISSUER = "issuer";
    static final String FROM = "validFrom";
    static final String UNTIL = "validUntil";
    /** In the order of the form. */
    public static final List<String> FIELDS = List.of(KIND, TITLE, ISSUER, FROM, UNTIL);

    private static final DateTimeFormatter ITALIAN =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private ParticularsText() {}

    /** As they are stored. */
    public static Map<String, String> of(DocumentRow row) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(KIND, row.kind());
        texts.put(TITLE, row.details().title());
        texts.put(ISSUER, row.details().issuer());
        texts.put(FROM, iso(row.standing().validFrom()));
        texts.put(UNTIL, iso(row.standing().validUntil()));
        return texts;
    }

    /** What was typed, put in order; a field that was not sent is not among it. */
    static Map<String, String> typed(Map<String, String[]> sent) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String name : FIELDS) {
            String[] given = sent.get(name);
            if (given != null && given.length > 0) {
                texts.put(name, tidy(name, given[0]));
            }
        }
        return texts;
    }

    /** Without blanks at its ends; a day as the database writes it, or as it was typed when it is none. */
    static String tidy(String name, String text) {
        String tidy = text.strip().replaceAll("\\s+", " ");
        if (!FROM.equals(name) && !UNTIL.equals(name)) {
            return tidy;
        }
        try {
            return iso(day(tidy));
        } catch (DateTimeParseException e) {
            return tidy; // said beside the field
        }
    }

    /** The day that was typed; null for none. */
    static @Nullable LocalDate day(String text) {
        if (text.isEmpty()) {
            return null;
        }
        return text.contains("/") ? LocalDate.parse(text, ITALIAN) : LocalDate.parse(text);
    }

    private static String iso(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
