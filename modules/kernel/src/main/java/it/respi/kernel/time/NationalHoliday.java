// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * National holiday (festività nazionale, art. 2 L. 260/1949, L. 54/1977, DPR 792/1985, L. 336/2000, L. 151/2025).
 * St Joseph, Ascension, Corpus Domini, 29 June and 4 November are not among them: suppressed by L. 54/1977.
 */
public enum NationalHoliday {
    /** Capodanno. */
    NEW_YEAR(1, 1, 0),
    /** Epifania, suppressed in 1977 and restored by DPR 792/1985. */
    EPIPHANY(1, 6, 1986),
    /** Pasqua. */
    EASTER(0, 0, 0),
    /** Lunedì dell'Angelo. */
    EASTER_MONDAY(0, 1, 0),
    /** Anniversario della Liberazione. */
    LIBERATION_DAY(4, 25, 0),
    /** Festa del lavoro. */
    LABOUR_DAY(5, 1, 0),
    /** Festa della Repubblica, a holiday on its own day again since L. 336/2000. */
    REPUBLIC_DAY(6, 2, 2001),
    /** Assunzione. */
    ASSUMPTION(8, 15, 0),
    /** San Francesco d'Assisi, a holiday since 1 January 2026 (L. 151/2025). */
    SAINT_FRANCIS(10, 4, 2026),
    /** Ognissanti. */
    ALL_SAINTS(11, 1, 0),
    /** Immacolata Concezione. */
    IMMACULATE_CONCEPTION(12, 8, 0),
    /** Natale. */
    CHRISTMAS(12, 25, 0),
    /** Santo Stefano. */
    SAINT_STEPHEN(12, 26, 0);

    private final int month;
    private final int day;
    private final int firstYear;

    /** Month 0 stands for "so many days after Easter". */
    NationalHoliday(int month, int day, int firstYear) {
        this.month = month;
        this.day = day;
        this.firstYear = firstYear;
    }

    /** Message key of its name, such as {@code holiday.EASTER_MONDAY}. */
    public String key() {
        return "holiday." + name();
    }

    /** Its date in a year; empty in the years when it was not a holiday. */
    public Optional<LocalDate> in(int year) {
        if (year < firstYear) {
            return Optional.empty();
        }
        return Optional.of(month == 0 ? easter(year).plusDays(day) : LocalDate.of(year, month, day));
    }

    boolean isOn(LocalDate date) {
        if (month != 0 && (date.getMonthValue() != month || date.getDayOfMonth() != day)) {
            return false;
        }
        return in(date.getYear()).filter(date::equals).isPresent();
    }

    /** Easter Sunday of the Gregorian calendar, by the anonymous algorithm (Meeus, Jones, Butcher). */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int moonShift = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - moonShift + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        int correction = (golden + 11 * epact + 22 * weekday) / 451;
        int sum = epact + weekday - 7 * correction + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
