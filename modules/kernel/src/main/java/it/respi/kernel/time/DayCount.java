// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Which days count towards a term, and on which days it may end.
 *
 * @param calendar the holidays
 * @param term the term to count
 */
record DayCount(HolidayCalendar calendar, LegalTerm term) {

    /** The last day before it is moved past holidays: as many counting days after the start as the term has. */
    LocalDate end(LocalDate start, List<Pause> pauses) {
        long needed = term.unit() == TermUnit.WORKING_DAY
                ? term.amount()
                : ChronoUnit.DAYS.between(start, term.unit().after(start, term.amount()));
        var day = start;
        while (needed > 0) {
            day = day.plusDays(1);
            if (counts(day, pauses)) {
                needed--;
            }
        }
        return day;
    }

    /** The day itself, or the next one on which the term may end. */
    LocalDate rolled(LocalDate day) {
        var end = day;
        while (!mayEndOn(end)) {
            end = end.plusDays(1);
        }
        return end;
    }

    /** Whether the day falls into the court holidays of this term. */
    boolean inCourtHolidays(LocalDate day) {
        return term.augustSkipped() && day.getMonth() == Month.AUGUST;
    }

    private boolean counts(LocalDate day, List<Pause> pauses) {
        if (inCourtHolidays(day) || pauses.stream().anyMatch(pause -> pause.covers(day))) {
            return false;
        }
        return term.unit() != TermUnit.WORKING_DAY || calendar.isWorkingDay(day, term.saturdayIsWorking());
    }

    private boolean mayEndOn(LocalDate day) {
        return switch (term.roll()) {
            case NONE -> true;
            case NEXT_NON_HOLIDAY -> !calendar.isHoliday(day);
            // a last day moved into August, as from Saturday 31 July, goes on to 1 September
            case NEXT_NON_HOLIDAY_AND_NOT_SATURDAY ->
                !calendar.isHoliday(day) && day.getDayOfWeek() != DayOfWeek.SATURDAY && !inCourtHolidays(day);
        };
    }
}
