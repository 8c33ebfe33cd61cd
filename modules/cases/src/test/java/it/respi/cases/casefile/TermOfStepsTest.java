// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.time.LegalTerm;
import it.respi.kernel.time.StopDays;
import it.respi.kernel.time.TermUnit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TermOfStepsTest {
    private static final LocalDate START = Invented.RECEIVED;

    private final TermFacts term = Invented.underReview().term();

    @Test
    void countsOnWhileTheTermRuns() {
        assertThat(usedOn(START.plusDays(30), START.plusDays(31))).isEqualTo(31);
    }

    @Test
    @DisplayName("art. 2 c. 1 L. 241/1990: con il provvedimento il termine finisce, anche se un passo resta aperto")
    void countsNoDayAfterTheDecision() {
        term.decided(START.plusDays(40));

        assertThat(usedOn(START.plusDays(40), START.plusDays(90))).isEqualTo(40);
    }

    @Test
    @DisplayName("art. 2 c. 7 L. 241/1990: durante la sospensione il conto resta fermo, anche se riferita in ritardo")
    void standsStillWhileSuspendedHoweverLateItWasRecorded() {
        term.documentsAsked();
        term.requestReceived(START.plusDays(20), StopDays.OF_2020);

        assertThat(usedOn(START.plusDays(25), START.plusDays(28))).isEqualTo(20);
    }

    @Test
    void leavesOutTheDaysOfAnEndedSuspension() {
        term.documentsAsked();
        term.requestReceived(START.plusDays(20), StopDays.OF_2020);
        term.documentsBack(START.plusDays(30));

        assertThat(usedOn(START.plusDays(30), START.plusDays(35))).isEqualTo(25);
    }

    @Test
    void aDecisionDuringASuspensionKeepsTheDaysUsedBeforeIt() {
        term.documentsAsked();
        term.requestReceived(START.plusDays(20), StopDays.OF_2020);
        term.decided(START.plusDays(27));

        assertThat(usedOn(START.plusDays(27), START.plusDays(60))).isEqualTo(20);
    }

    @Test
    void saysNothingWhileNoTermRuns() {
        assertThat(TermOfSteps.of(Invented.file().term(), START).usedOn(START)).isNull();
    }

    @Test
    @DisplayName("SP9: ambra quindici giorni prima della fine, rosso cinque giorni prima")
    void isAmberAndRedBeforeTheEnd() {
        TermOfSteps steps = new TermOfSteps(START, 150, null, 0, null);

        assertThat(steps.nearness(START.plusDays(119))).isEqualTo(TermOfSteps.Nearness.FAR);
        assertThat(new TermOfSteps(START, 60, null, 0, null).nearness(START.plusDays(46)))
                .isEqualTo(TermOfSteps.Nearness.AMBER);
        assertThat(steps.nearness(START.plusDays(144))).isEqualTo(TermOfSteps.Nearness.AMBER);
        assertThat(steps.nearness(START.plusDays(145))).isEqualTo(TermOfSteps.Nearness.RED);
        assertThat(new TermOfSteps(START, 60, START.plusDays(58), 0, null).nearness(START.plusDays(70)))
                .isEqualTo(TermOfSteps.Nearness.STOPPED);
        assertThat(new TermOfSteps(START, 60, null, 0, START.plusDays(58)).nearness(START.plusDays(90)))
                .as("decided in time")
                .isEqualTo(TermOfSteps.Nearness.FAR);
    }

    @Test
    void aShortTermIsNotRedFromItsFirstDay() {
        TermOfSteps twoDays = new TermOfSteps(LocalDate.of(2026, 3, 3), 2, null, 0, null);

        assertThat(twoDays.nearness(LocalDate.of(2026, 3, 3))).isEqualTo(TermOfSteps.Nearness.FAR);
        assertThat(twoDays.nearness(LocalDate.of(2026, 3, 4))).isEqualTo(TermOfSteps.Nearness.AMBER);
        assertThat(twoDays.nearness(LocalDate.of(2026, 3, 5))).isEqualTo(TermOfSteps.Nearness.RED);
    }

    @Test
    @DisplayName("art. 2963 c. 3 c.c.: chi decide il giorno dopo una scadenza festiva è nel termine")
    void aDecisionOnTheMovedLastDayIsInTime() {
        LocalDate sunday = LocalDate.of(2026, 5, 31);
        TermOfSteps decided = new TermOfSteps(sunday.minusDays(60), 60, null, 0, sunday.plusDays(1));
        TermOfSteps late = new TermOfSteps(sunday.minusDays(60), 60, null, 0, sunday.plusDays(3));

        assertThat(decided.nearness(sunday.plusDays(9))).isEqualTo(TermOfSteps.Nearness.FAR);
        assertThat(late.nearness(sunday.plusDays(9))).isEqualTo(TermOfSteps.Nearness.RED);
    }

    @Test
    @DisplayName("art. 2 c. 9-ter L. 241/1990: la metà di tre mesi è un mese e mezzo")
    void halfOfAnOddNumberOfMonthsIsNotRoundedToAMonth() {
        assertThat(new TermRule(null, 3, TermUnit.MONTH).half()).isEqualTo(LegalTerm.days(45));
        assertThat(new TermRule(null, 24, TermUnit.MONTH).half()).isEqualTo(LegalTerm.months(12));
        assertThat(new TermRule(null, 45, TermUnit.DAY).half()).isEqualTo(LegalTerm.days(23));
    }

    /** @param written the day on which the steps were told of the term */
    private @Nullable Integer usedOn(LocalDate written, LocalDate asked) {
        term.refresh(written);
        return TermOfSteps.of(term, written).usedOn(asked);
    }
}
