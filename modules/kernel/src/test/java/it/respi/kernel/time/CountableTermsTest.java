// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CountableTermsTest {
    private static final LegalClock CLOCK = LegalClock.national();

    @Test
    @DisplayName("Le ore si contano da momento a momento, anche quando cambia l'ora legale (art. 7 TUI)")
    void countsHoursFromMomentToMoment() {
        var hours = new LegalTerm(48, TermUnit.HOUR, Roll.NONE, false, false);

        assertThat(CLOCK.dueAt(ZonedDateTime.parse("2026-10-24T10:30+02:00[Europe/Rome]"), hours))
                .isEqualTo(ZonedDateTime.parse("2026-10-26T09:30+01:00[Europe/Rome]"));
    }

    @Test
    void refusesTermsItCannotCount() {
        var hours = new LegalTerm(48, TermUnit.HOUR, Roll.NONE, false, false);
        var now = ZonedDateTime.parse("2026-10-24T10:30+02:00[Europe/Rome]");

        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> CLOCK.lastDay(day("2026-10-24"), hours))
                .returns("clock.hours.need-a-time", RuleBroken::code);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> CLOCK.dueAt(now, LegalTerm.days(2)))
                .returns("clock.hours.only", RuleBroken::code);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> CLOCK.prudentDay(day("2026-10-24"), LegalTerm.months(2)))
                .returns("clock.days.only", RuleBroken::code);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> LegalTerm.days(0))
                .returns("clock.term.not-positive", RuleBroken::code);
    }

    @Test
    void findsAKindOfSuspensionByItsOfficialName() {
        assertThat(SuspensionKind.of("INTEGRAZIONE")).contains(SuspensionKind.DOCUMENTS_REQUEST);
        assertThat(SuspensionKind.of("PREAVVISO_10BIS")).contains(SuspensionKind.REFUSAL_NOTICE);
        assertThat(SuspensionKind.of("PARERE")).isEmpty();
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
