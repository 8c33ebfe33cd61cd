// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayCalendarTest {
    private static final HolidayCalendar NATIONAL = HolidayCalendar.national();

    @ParameterizedTest
    @ValueSource(strings = {"2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21"})
    @DisplayName("Pasqua e lunedì dell'Angelo (art. 2 L. 260/1949)")
    void findsEaster(LocalDate easter) {
        assertThat(NationalHoliday.EASTER.in(easter.getYear())).contains(easter);
        assertThat(NATIONAL.nationalHoliday(easter.plusDays(1))).contains(NationalHoliday.EASTER_MONDAY);
    }

    @ParameterizedTest
    @CsvSource({
        "2026, 2026-01-01 2026-01-06 2026-04-06 2026-05-01 2026-06-02 2026-12-08 2026-12-25",
        "2027, 2027-01-01 2027-01-06 2027-03-29 2027-06-02 2027-10-04 2027-11-01 2027-12-08"
    })
    @DisplayName("Festività nazionali da lunedì a venerdì")
    void listsTheHolidaysOnWeekdays(int year, String days) {
        var weekdays = NATIONAL.holidaysOf(year).stream()
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .map(LocalDate::toString);

        assertThat(weekdays).containsExactly(days.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"2024, false", "2025, false", "2026, true", "2027, true"})
    @DisplayName("San Francesco, 4 ottobre, è festivo dal 2026 (L. 151/2025)")
    void keepsSaintFrancisSince2026(int year, boolean kept) {
        assertThat(NATIONAL.nationalHoliday(LocalDate.of(year, 10, 4)).isPresent())
                .isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-19", "2026-05-14", "2026-06-04", "2026-06-29", "2026-11-04", "2026-05-02"})
    @DisplayName("San Giuseppe, Ascensione, Corpus Domini, 29 giugno, 4 novembre e il sabato non sono festivi")
    void leavesOutSuppressedHolidaysAndSaturdays(LocalDate day) {
        assertThat(NATIONAL.isHoliday(day)).isFalse();
    }

    @Test
    @DisplayName("Tutte le domeniche sono festive (art. 2 L. 260/1949)")
    void keepsSundays() {
        assertThat(NATIONAL.isHoliday(LocalDate.parse("2026-11-22"))).isTrue();
        assertThat(NATIONAL.nationalHoliday(LocalDate.parse("2026-11-22"))).isEmpty();
    }

    @Test
    void addsTheDaysOfAMunicipality() {
        var cuneo = NATIONAL.withPatronDay(MonthDay.of(9, 29));
        var fossano = NATIONAL.withDay(LocalDate.parse("2026-05-04"));

        assertThat(cuneo.isHoliday(LocalDate.parse("2031-09-29"))).isTrue();
        assertThat(cuneo.holidaysOf(2031)).contains(LocalDate.parse("2031-09-29"));
        assertThat(fossano.isHoliday(LocalDate.parse("2026-05-04"))).isTrue();
        assertThat(fossano.isHoliday(LocalDate.parse("2027-05-04"))).isFalse();
        assertThat(NATIONAL.isHoliday(LocalDate.parse("2026-09-29"))).isFalse();
    }

    @Test
    @DisplayName("Il sabato è lavorativo solo se il parametro lo dice")
    void takesSaturdayAsTheTermSays() {
        var saturday = LocalDate.parse("2026-11-21");

        assertThat(NATIONAL.isWorkingDay(saturday, true)).isTrue();
        assertThat(NATIONAL.isWorkingDay(saturday, false)).isFalse();
        assertThat(NATIONAL.isWorkingDay(LocalDate.parse("2026-12-26"), true)).isFalse();
    }
}
