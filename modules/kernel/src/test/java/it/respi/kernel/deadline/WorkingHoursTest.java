// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import it.respi.kernel.time.HolidayCalendar;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingHoursTest {
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private final WorkingHours hours = new WorkingHours(HolidayCalendar.national(), NINE, LocalTime.of(17, 0));

    @ParameterizedTest
    @CsvSource({
        "2026-12-02T09:00, 4, 2026-12-02T13:00",
        "2026-12-02T07:10, 4, 2026-12-02T13:00",
        "2026-12-02T13:00, 4, 2026-12-02T17:00",
        "2026-12-02T15:30, 4, 2026-12-03T11:30",
        "2026-12-02T17:00, 4, 2026-12-03T13:00",
        "2026-12-04T16:00, 4, 2026-12-07T12:00", // over a weekend
        "2026-12-07T16:00, 4, 2026-12-09T12:00", // 8 December is a holiday
        "2026-12-05T10:00, 4, 2026-12-07T13:00",
        "2026-12-02T10:00, 20, 2026-12-04T14:00",
    })
    void countOnlyWhileSomebodyWorks(LocalDateTime from, int count, LocalDateTime then) {
        assertThat(hours.after(from, count)).isEqualTo(then);
    }

    @Test
    void aDayEndsAfterItBegins() {
        assertThatIllegalArgumentException().isThrownBy(() -> new WorkingHours(HolidayCalendar.national(), NINE, NINE));
    }
}
