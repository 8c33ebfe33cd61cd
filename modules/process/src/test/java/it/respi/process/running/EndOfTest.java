// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import it.respi.process.CaseRuns;
import it.respi.process.ProcessTest;
import it.respi.process.model.Moment;
import it.respi.registry.LegalParameter;
import it.respi.registry.LegalParameters;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("I termini corrono dal giorno registrato, non da quando si registra")
class EndOfTest extends ProcessTest {
    @Autowired
    private CaseRuns cases;

    private final LegalParameters parameters = mock(LegalParameters.class);
    private final EndOf endOf =
            new EndOf(parameters, Clock.fixed(Instant.parse("2026-03-02T08:00:00Z"), ZoneOffset.UTC));

    @Test
    @DisplayName("art. 5 D.L. 5/2012: i 45 giorni corrono dal giorno in cui la dichiarazione è arrivata")
    void residenceIsConfirmedSoManyDaysAfterTheDeclarationArrived() {
        var run = cases.open("a01Residence", Map.of())
                .finish("Task_ResidenceKind", Map.of("residenceKind", "REGISTRATION"))
                .does("Task_ResidencePapers", "COMPLETE")
                .does("Task_ResidenceFile")
                .finish("Task_ResidenceStart", Map.of("receivedOn", "2032-03-01T23:00:00Z"))
                .does("Task_ResidenceRegister", "REGISTERED");

        assertThat(run.jobs())
                .extracting(job -> ((TimerEntity) job).getDuedate().toInstant())
                .containsExactly(Instant.parse("2032-04-16T22:00:00Z"));
    }

    @ParameterizedTest(name = "{0} + {1}")
    @CsvSource({
        "2026-03-01T23:00:00Z, P60D, 2026-05-02T22:00:00Z",
        "2026-08-30T22:00:00Z, P6M, 2027-03-01T23:00:00Z",
        "2026-01-06T23:00:00Z, P150D, 2026-06-06T22:00:00Z"
    })
    void aTermIsOverAfterItsLastDayWhichIsNoHoliday(String day, String length, Instant over) {
        assertThat(endOf.term(day, length).toInstant()).isEqualTo(over);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "15, DAY, 2026-03-17T23:00:00Z",
        "20, DAY, 2026-03-23T23:00:00Z",
        "10, WORKING_DAY, 2026-03-16T23:00:00Z",
        "6, MONTH, 2026-09-02T22:00:00Z"
    })
    @DisplayName("I giorni di un timer di legge sono quelli del registro nel giorno da cui corrono")
    void aTermOfTheLawIsAsLongAsTheRegisterSays(int amount, String unit, Instant over) {
        LocalDate from = LocalDate.of(2026, 3, 2);
        when(parameters.on("test.a2.summons", from))
                .thenReturn(new LegalParameter("test.a2.summons", amount, unit, from, null, "norma", "K"));

        assertThat(endOf.legal("2026-03-01T23:00:00Z", "test.a2.summons").toInstant())
                .isEqualTo(over);
        assertThat(endOf.legal("test.a2.summons").toInstant()).isEqualTo(over);
    }

    @Test
    @DisplayName("Un’attesa di legge non è un termine: l’ultimo giorno festivo non la allunga")
    void aBarIsOverAfterItsLastDayEvenIfThatIsAHoliday() {
        LocalDate taken = LocalDate.of(2026, 9, 26);
        when(parameters.on("test.a2.retry_after", taken))
                .thenReturn(new LegalParameter("test.a2.retry_after", 90, "DAY", taken, null, "norma", "K"));

        assertThat(endOf.bar("2026-09-25T22:00:00Z", "test.a2.retry_after").toInstant())
                .as("26 December")
                .isEqualTo("2026-12-25T23:00:00Z");
        assertThat(endOf.legal("2026-09-25T22:00:00Z", "test.a2.retry_after").toInstant())
                .isEqualTo("2026-12-28T23:00:00Z");
    }

    @Test
    @DisplayName("Il sabato conta dove il registro lo dice, per il timer come per il calcolatore")
    void saturdayCountsWhereTheRegisterSaysSo() {
        LocalDate from = LocalDate.of(2026, 3, 2);
        when(parameters.on("permit.first.request", from))
                .thenReturn(new LegalParameter("permit.first.request", 8, "WORKING_DAY", from, null, "norma", "K"));
        assertThat(endOf.legal("permit.first.request").toInstant()).isEqualTo("2026-03-12T23:00:00Z");

        when(parameters.find("permit.first.saturday_is_working", from))
                .thenReturn(Optional.of(
                        new LegalParameter("permit.first.saturday_is_working", 1, "FLAG", from, null, "norma", "K")));
        assertThat(endOf.legal("permit.first.request").toInstant()).isEqualTo("2026-03-11T23:00:00Z");
    }

    @Test
    void aTimerNamesAParameterThatThereIs() {
        assertThat(Moment.isAllowed("timeDate", "${endOf.legal('test.a2.summons')}"))
                .isTrue();
        assertThat(Moment.isAllowed("timeDate", "${endOf.legal(day, 'test.a2.nobody')}"))
                .isFalse();
        assertThat(Moment.isAllowed("timeDate", "${endOf.bar(day, 'test.a2.nobody')}"))
                .isFalse();
        assertThat(Moment.isAllowed("timeDate", "${endOf.beforeLegal(day, 'test.a2.nobody', 'P30D')}"))
                .isFalse();
        assertThat(Moment.isAllowed("timeDate", "${endOf.legal('test.a2.nobody')}"))
                .isFalse();
    }

    @Test
    void aDayIsOverAtMidnightInItaly() {
        assertThat(endOf.day("2027-02-27T23:00:00Z").toInstant()).isEqualTo("2027-02-28T23:00:00Z");
    }

    @ParameterizedTest(name = "{1} {0}")
    @CsvSource({
        "2032-08-30T22:00:00Z, P60D, 2032-07-01T22:00:00Z",
        "2026-04-14T22:00:00Z, P30D, 2026-03-15T23:00:00Z",
        "2026-05-15T22:00:00Z, P15D, 2026-04-30T22:00:00Z"
    })
    @DisplayName("Un promemoria prima di un giorno parla quando ne mancano tanti, anche se è festa")
    void aReminderSpeaksWhenSoManyDaysAreLeft(String day, String length, Instant begun) {
        assertThat(endOf.before(day, length).toInstant()).isEqualTo(begun);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "${endOf.day(until)} | until",
                "${endOf.term(receivedOn, 'P45D')} | receivedOn",
                "${endOf.legal(receivedOn, 'work.employer_confirm')} | receivedOn",
                "${endOf.bar(testTakenOn, 'test.a2.retry_after')} | testTakenOn",
                "${endOf.bar('test.a2.retry_after')} |",
                "${endOf.before(until, 'P60D')} | until",
                "${endOf.before(until, 'P2M')} |",
                "${endOf.beforeLegal(decreeNotifiedOn, 'citizenship.oath', 'P30D')} | decreeNotifiedOn",
                "${endOf.beforeLegal('citizenship.oath', 'P30D')} |",
                "${endOf.term(receivedOn, 'P45D').getClass()} |",
                "${endOf.term(receivedOn, 'P1Y')} |",
                "${endOf.getClass()} |"
            })
    void onlyThisIsReadOfADay(String text, String name) {
        assertThat(Moment.nameIn(text).orElse(null)).isEqualTo(name);
        assertThat(Moment.isAllowed("timeDate", text)).isEqualTo(name != null);
        assertThat(Moment.isAllowed("timeDuration", text)).isFalse();
    }
}
