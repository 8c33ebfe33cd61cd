// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.mail.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OathRemindersTest {
    private static final LocalDate LAST = LocalDate.of(2027, 5, 20);

    @ParameterizedTest
    @CsvSource({"181, -", "121, -", "120, 120", "61, 120", "60, 60", "31, 60", "30, 30", "8, 30", "-1, -"})
    @DisplayName("Giuramento (P7.09): 120, 60 e 30 giorni prima, chi è più vicino sente solo il più vicino")
    void remindsOfTheNearestDay(int left, String reminder) {
        assertThat(OathReminders.daysBefore(LAST, LAST.minusDays(left))
                        .map(String::valueOf)
                        .orElse("-"))
                .isEqualTo(reminder);
    }

    @Test
    @DisplayName("Nell’ultima settimana ogni giorno, anche l’ultimo")
    void remindsEveryDayOfTheLastWeek() {
        assertThat(IntStream.rangeClosed(0, 7).boxed())
                .allSatisfy(left -> assertThat(OathReminders.daysBefore(LAST, LAST.minusDays(left)))
                        .contains(left));
    }
}
