// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {
    @ParameterizedTest(name = "{0}: {1}, {3}")
    @CsvSource({
        "G, ADMINISTRATIVE_COURT, 60, 2026-07-10, 2026-10-09",
        "G2, ADMINISTRATIVE_COURT, 60, 2026-08-20, 2026-10-30",
        "G3, ADMINISTRATIVE_COURT, 60, 2026-01-15, 2026-03-16",
        "il 1° agosto non conta, ADMINISTRATIVE_COURT, 60, 2026-06-01, 2026-07-31",
        "il sessantesimo giorno cadrebbe il 1° agosto, ADMINISTRATIVE_COURT, 60, 2026-06-02, 2026-09-01",
        "sabato 31 luglio passa al 1° settembre, ADMINISTRATIVE_COURT, 60, 2027-06-01, 2027-09-01",
        "120 giorni e agosto conta, EXTRAORDINARY_PETITION, 120, 2026-07-10, 2026-11-07",
        "un anno dal silenzio, AGAINST_SILENCE, 1, 2026-05-04, 2027-05-04",
        "un anno dal 29 febbraio, AGAINST_SILENCE, 1, 2028-02-29, 2029-02-28"
    })
    @DisplayName("Termini dei rimedi (art. 29, 31, 52 e 54 c.p.a.; art. 9 DPR 1199/1971)")
    void endsOnItsLastDay(String name, Remedy remedy, int amount, LocalDate from, LocalDate lastDay) {
        assertThat(remedy.lastDay(from, amount)).isEqualTo(lastDay);
    }

    @Test
    @DisplayName("J: rinnovo 60 giorni prima, tolleranza 60 dopo, senza proroghe (art. 5 c. 4, art. 13 c. 2 TUI)")
    void countsTheRenewalFromTheExpiry() {
        var window = new RenewalWindow(LocalDate.parse("2026-12-31"), 60, 60);

        assertThat(window.askBy()).isEqualTo("2026-11-01");
        assertThat(window.lastTolerated()).isEqualTo("2027-03-01");
    }

    @ParameterizedTest(name = "per {0}: entro {1}")
    @CsvSource({
        "2026-11-24T09:00, 2026-11-23T09:00", // Tuesday
        "2026-11-30T09:00, 2026-11-27T13:00", // Monday
        "2026-11-28T09:00, 2026-11-27T09:00", // Saturday
        "2026-12-09T15:00, 2026-12-07T13:00", // after 8 December
        "2027-01-07T10:00, 2027-01-05T13:00" // after the Epiphany
    })
    @DisplayName("Interprete: 24 ore prima, il venerdì alle 13 per il lunedì")
    void isAskedForBeforeTheDaysOff(LocalDateTime then, LocalDateTime last) {
        assertThat(new LeadTime(24).lastMomentFor(then)).isEqualTo(last);
    }

    @Test
    void refusesNegativeDays() {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> new RenewalWindow(LocalDate.EPOCH, -1, 60))
                .returns("renewal.days.negative", RuleBroken::code);
    }
}
