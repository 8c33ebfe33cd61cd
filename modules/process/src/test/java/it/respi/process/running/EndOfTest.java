// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.running;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.process.CaseRuns;
import it.respi.process.ProcessTest;
import it.respi.process.model.Moment;
import java.time.Instant;
import java.util.Map;
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
        assertThat(new EndOf().term(day, length).toInstant()).isEqualTo(over);
    }

    @Test
    void aDayIsOverAtMidnightInItaly() {
        assertThat(new EndOf().day("2027-02-27T23:00:00Z").toInstant()).isEqualTo("2027-02-28T23:00:00Z");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "${endOf.day(until)} | until",
                "${endOf.term(receivedOn, 'P45D')} | receivedOn",
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
