// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {
    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "G, ADMINISTRATIVE_COURT, 2026-07-10, 2026-10-09",
        "G2, ADMINISTRATIVE_COURT, 2026-08-20, 2026-10-30",
        "G3, ADMINISTRATIVE_COURT, 2026-01-15, 2026-03-16",
        "il 1° agosto non conta, ADMINISTRATIVE_COURT, 2026-06-01, 2026-07-31",
        "il sessantesimo giorno cadrebbe il 1° agosto, ADMINISTRATIVE_COURT, 2026-06-02, 2026-09-01",
        "sabato 31 luglio passa al 1° settembre, ADMINISTRATIVE_COURT, 2027-06-01, 2027-09-01",
        "120 giorni e agosto conta, EXTRAORDINARY_PETITION, 2026-07-10, 2026-11-07",
        "un anno dal silenzio, AGAINST_SILENCE, 2026-05-04, 2027-05-04",
        "un anno dal 29 febbraio, AGAINST_SILENCE, 2028-02-29, 2029-02-28"
    })
    @DisplayName("Termini dei rimedi (art. 29, 31, 52 e 54 c.p.a.; art. 9 DPR 1199/1971)")
    void endsOnItsLastDay(String name, Remedy remedy, LocalDate from, LocalDate lastDay) {
        assertThat(remedy.lastDay(from)).isEqualTo(lastDay);
    }

    @Test
    @DisplayName("J: rinnovo 60 giorni prima, tolleranza 60 dopo, senza proroghe (art. 5 c. 4, art. 13 c. 2 TUI)")
    void countsTheRenewalFromTheExpiry() {
        var window = RenewalWindow.of(LocalDate.parse("2026-12-31"));

        assertThat(window.askBy()).isEqualTo("2026-11-01");
        assertThat(window.lastTolerated()).isEqualTo("2027-03-01");
    }

    @Test
    void refusesNegativeDays() {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> new RenewalWindow(LocalDate.EPOCH, -1, 60))
                .returns("renewal.days.negative", RuleBroken::code);
    }
}
