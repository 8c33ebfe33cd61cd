// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Calendar of holidays (giorni festivi, L. 260/1949): all Sundays, the national holidays of each year and, only where
 * an office asks for it, the days of its own municipality. Legal terms are computed with {@link #national()}; the
 * patron-saint day is for appointments and internal times.
 *
 * @param patronDays days kept every year by one municipality (festa del patrono), such as 29 September in Cuneo
 * @param otherDays single days kept by one municipality, such as a fair that moves from year to year
 */
public record HolidayCalendar(Set<MonthDay> patronDays, Set<LocalDate> otherDays) {
    private static final HolidayCalendar NATIONAL = new HolidayCalendar(Set.of(), Set.of());

    public HolidayCalendar {
        patronDays = Set.copyOf(patronDays);
        otherDays = Set.copyOf(otherDays);
    }

    /** The holidays of the whole State, without any patron-saint day. */
    public static HolidayCalendar national() {
        return NATIONAL;
    }

    /** This calendar with one more day kept every year. */
    public HolidayCalendar withPatronDay(MonthDay day) {
        var days = new HashSet<>(patronDays);
        days.add(day);
        return new HolidayCalendar(days, otherDays);
    }

    /** This calendar with one more single day. */
    public HolidayCalendar withDay(LocalDate day) {
        var days = new HashSet<>(otherDays);
        days.add(day);
        return new HolidayCalendar(patronDays, days);
    }

    /** Whether the day is a holiday (giorno festivo). Sundays are; Saturdays are not. */
    public boolean isHoliday(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SUNDAY
                || nationalHoliday(day).isPresent()
                || patronDays.contains(MonthDay.from(day))
                || otherDays.contains(day);
    }

    /**
     * Whether the day is a working day (giorno lavorativo).
     *
     * @param saturdayIsWorking the law does not say; offices differ, so it is a parameter of the term
     */
    public boolean isWorkingDay(LocalDate day, boolean saturdayIsWorking) {
        return !isHoliday(day) && (saturdayIsWorking || day.getDayOfWeek() != DayOfWeek.SATURDAY);
    }

    /** The national holiday kept on the day; empty on plain Sundays, patron days and ordinary days. */
    public Optional<NationalHoliday> nationalHoliday(LocalDate day) {
        return Arrays.stream(NationalHoliday.values())
                .filter(holiday -> holiday.isOn(day))
                .findFirst();
    }

    /** All holidays of a year except plain Sundays, in order of date; for calendars to print and to check. */
    public List<LocalDate> holidaysOf(int year) {
        var days = new HashSet<LocalDate>();
        for (var holiday : NationalHoliday.values()) {
            holiday.in(year).ifPresent(days::add);
        }
        patronDays.stream().filter(day -> day.isValidYear(year)).forEach(day -> days.add(day.atYear(year)));
        otherDays.stream().filter(day -> day.getYear() == year).forEach(days::add);
        return days.stream().sorted(Comparator.naturalOrder()).toList();
    }
}
