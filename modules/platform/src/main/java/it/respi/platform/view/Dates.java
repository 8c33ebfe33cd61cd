// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Dates and times as people of the offices write them, in the language of the request; templates call it
 * {@code @dates}. Days are days of the Italian calendar: an instant is read at the clock of Rome.
 */
@Component("dates")
public class Dates {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    /** Day, month and year in figures: {@code 22/12/2026}. */
    public String numeric(TemporalAccessor when) {
        return write("dd/MM/yyyy", when);
    }

    /** Day and month in figures, for dates near today: {@code 22/12}. */
    public String dayMonth(TemporalAccessor when) {
        return write("dd/MM", when);
    }

    /** Day of the week and date for lists: {@code mar 24/11}. */
    public String brief(TemporalAccessor when) {
        return write("EEE dd/MM", when);
    }

    /** Whole date in words: {@code martedì 22 dicembre 2026}. */
    public String inWords(TemporalAccessor when) {
        return write("EEEE d MMMM yyyy", when);
    }

    /** Date in words without the year, for dates near today: {@code lunedì 23 novembre}. */
    public String dayInWords(TemporalAccessor when) {
        return write("EEEE d MMMM", when);
    }

    /** Short name of the month: {@code dic}. */
    public String month(TemporalAccessor when) {
        return write("MMM", when);
    }

    /** Day of the month in figures: {@code 3}. */
    public String dayOfMonth(TemporalAccessor when) {
        return write("d", when);
    }

    /** Time of the day with minutes: {@code 09:20}. */
    public String time(TemporalAccessor when) {
        return write("HH:mm", when);
    }

    /** Date in figures and time: {@code 23/11/2026 10:42}. */
    public String moment(TemporalAccessor when) {
        return write("dd/MM/yyyy HH:mm", when);
    }

    /** The Italian calendar day of an instant or of a local time. */
    public LocalDate day(TemporalAccessor when) {
        return when instanceof LocalDate date ? date : LocalDate.from(local(when));
    }

    /** Value of the {@code datetime} attribute: the day alone, or day and time with the offset of Rome. */
    public String iso(TemporalAccessor when) {
        return switch (when) {
            case LocalDate date -> date.toString();
            case LocalDateTime time -> DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time);
            default -> write("yyyy-MM-dd'T'HH:mm:ssxxx", when);
        };
    }

    private static String write(String pattern, TemporalAccessor when) {
        Locale locale = LocaleContextHolder.getLocale();
        return DateTimeFormatter.ofPattern(pattern, locale).format(local(when));
    }

    private static TemporalAccessor local(TemporalAccessor when) {
        return switch (when) {
            case Instant instant -> instant.atZone(ROME);
            case ZonedDateTime zoned -> zoned.withZoneSameInstant(ROME);
            default -> when;
        };
    }
}
