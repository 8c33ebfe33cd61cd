// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.expiry;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.cases.expiry.ExpiryPeriod.Days;
import it.respi.cases.expiry.ExpiryPeriod.Span;
import it.respi.kernel.deadline.RenewalWindow;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpiryPeriodTest {
    private static final Days LAW = new Days(60, 60);

    @ParameterizedTest
    @DisplayName(
            "P1.01, art. 5 c. 4 e art. 13 c. 2 lett. b TUI: finestra, subito, scaduti, oltre la tolleranza, giorno per giorno")
    @CsvSource({
        "2026-11-29, 2027-03-29, WINDOW",
        "2026-11-29, 2027-01-28, WINDOW",
        "2026-11-29, 2027-01-27, NOW",
        "2026-11-29, 2026-11-29, NOW",
        "2026-11-29, 2026-11-28, ENDED",
        "2026-11-29, 2026-09-30, ENDED",
        "2026-11-29, 2026-09-29, OVER",
        "2026-11-01, 2026-12-31, WINDOW",
        "2026-11-02, 2026-12-31, NOW",
        "2027-03-01, 2026-12-31, ENDED",
        "2027-03-02, 2026-12-31, OVER",
        "2027-12-31, 2028-02-29, WINDOW",
        "2028-01-01, 2028-02-29, NOW",
        "2028-02-29, 2028-02-29, NOW",
        "2028-03-01, 2028-02-29, ENDED",
        "2028-04-29, 2028-02-29, ENDED",
        "2028-04-30, 2028-02-29, OVER",
        "2027-11-01, 2028-02-29, WINDOW",
    })
    void isCountedByTheDay(LocalDate today, LocalDate expiry, ExpiryPeriod period) {
        assertThat(periods(expiry, today)).containsExactly(period);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-29, 2027-03-30", "2027-10-31, 2028-02-29"})
    void whatIsFartherAwayThanTheFirstReminderIsInNone(LocalDate today, LocalDate expiry) {
        assertThat(periods(expiry, today)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-29", "2028-02-29", "2028-04-29", "2027-12-31"})
    void agreesWithTheWindowOfTheLawOnEachDay(LocalDate today) {
        for (LocalDate expiry = today.minusDays(200);
                expiry.isBefore(today.plusDays(121));
                expiry = expiry.plusDays(1)) {
            RenewalWindow window = new RenewalWindow(expiry, 60, 60);
            ExpiryPeriod expected = today.isAfter(window.lastTolerated())
                    ? ExpiryPeriod.OVER
                    : today.isAfter(expiry)
                            ? ExpiryPeriod.ENDED
                            : today.isAfter(window.askBy()) ? ExpiryPeriod.NOW : ExpiryPeriod.WINDOW;
            assertThat(periods(expiry, today)).as("%s on %s", expiry, today).containsExactly(expected);
        }
    }

    @Test
    void anotherLawMovesItsDays() {
        LocalDate today = LocalDate.of(2026, 11, 29);
        assertThat(ExpiryPeriod.NOW.on(today, new Days(90, 30))).isEqualTo(new Span(today, LocalDate.of(2027, 2, 26)));
        assertThat(ExpiryPeriod.ENDED.on(today, new Days(90, 30)))
                .isEqualTo(new Span(LocalDate.of(2026, 10, 30), LocalDate.of(2026, 11, 28)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-11-29", "2026-11-29_1", "2026-13-29_1_2", "2026-11-29_1_99999999999999999999"})
    void aCursorThatIsNotOursBeginsAtTheStart(String text) {
        assertThat(ExpiryCursor.read(text)).isEmpty();
    }

    @Test
    void aCursorIsReadAsItWasWritten() {
        ExpiryCursor cursor = new ExpiryCursor(LocalDate.of(2028, 2, 29), 7, 1);
        assertThat(ExpiryCursor.read(cursor.write())).contains(cursor);
    }

    private static List<ExpiryPeriod> periods(LocalDate expiry, LocalDate today) {
        return Arrays.stream(ExpiryPeriod.values())
                .filter(period -> {
                    Span span = period.on(today, LAW);
                    return !expiry.isBefore(span.from()) && !expiry.isAfter(span.to());
                })
                .toList();
    }
}
