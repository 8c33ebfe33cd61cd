// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Di più promemoria già passati ne viene uno solo")
class MissedRemindersTest extends TimersGround {
    @ParameterizedTest(name = "registrato il {0}: {1}")
    @CsvSource({
        "2032-03-06T12:00:00Z, Reminder1 Reminder2 Reminder3 -",
        "2032-03-08T12:00:00Z, Reminder1 Reminder2 Reminder3 -",
        "2032-03-13T12:00:00Z, Reminder2 Reminder3 -",
        "2032-03-16T12:00:00Z, Reminder3 -",
        "2032-03-20T12:00:00Z, -"
    })
    @DisplayName(
            "Dei promemoria passati prima che si registri il giorno viene solo l’ultimo; nessuno, se il termine è finito")
    void onlyTheLatestMissedReminderComes(Instant recorded, String come) {
        ClockUtil.setCurrentTime(Date.from(recorded));
        try {
            assertThat(timers("p04QuotaEntry", "Task_WorkEmployer", Map.of("visaChecksOn", MARCH))
                            .keySet())
                    .containsExactlyInAnyOrder(Stream.of(come.split(" "))
                            .map(one -> "Timer_WorkEmployer" + one.replace("-", ""))
                            .toArray(String[]::new));
        } finally {
            ClockUtil.reset();
        }
    }

    @ParameterizedTest(name = "registrato il {0}: {1}")
    @CsvSource({
        "2032-03-02T12:00:00Z, Day2 Day4 Day6 TermOver",
        "2032-03-04T12:00:00Z, Day2 Day4 Day6 TermOver",
        "2032-03-06T12:00:00Z, Day4 Day6 TermOver",
        "2032-03-09T12:00:00Z, Day6 TermOver",
        "2032-03-20T12:00:00Z, TermOver"
    })
    @DisplayName(
            "Anche dei promemoria affiancati dietro un gateway: un ingresso registrato tardi si ricorda una volta sola")
    void onlyTheLatestMissedReminderBehindAGatewayComes(Instant recorded, String come) {
        ClockUtil.setCurrentTime(Date.from(recorded));
        try {
            assertThat(timers("p05FirstPermit", "Gateway_EntryReminders", Map.of("enteredOn", MARCH))
                            .keySet())
                    .containsExactlyInAnyOrder(Stream.of(come.split(" "))
                            .map(one -> "Timer_Entry" + one)
                            .toArray(String[]::new));
        } finally {
            ClockUtil.reset();
        }
    }

    @Test
    @DisplayName(
            "Art. 10 L. 91/1992: i promemoria del giuramento contano indietro dall’ultimo giorno, 1 settembre 2032")
    void theOathIsRemindedOfCountingBackFromItsLastDay() {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2032-03-02T12:00:00Z")));
        try {
            assertThat(timers("p07Citizenship", "Task_CitizenshipOath", Map.of("decreeNotifiedOn", MARCH)))
                    .containsOnly(
                            Map.entry("Timer_CitizenshipOathReminder1", Instant.parse("2032-05-03T22:00:00Z")),
                            Map.entry("Timer_CitizenshipOathReminder3", Instant.parse("2032-07-02T22:00:00Z")),
                            Map.entry("Timer_CitizenshipOathReminder2", Instant.parse("2032-08-01T22:00:00Z")),
                            Map.entry("Timer_CitizenshipOathReminder4", Instant.parse("2032-08-24T22:00:00Z")),
                            Map.entry("Timer_CitizenshipOath", Instant.parse("2032-09-01T22:00:00Z")));
        } finally {
            ClockUtil.reset();
        }
    }

    @Test
    @DisplayName("P7.02: la validità del certificato penale conta dal suo giorno")
    void theRecordIsWatchedFromItsOwnDay() {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2032-06-02T12:00:00Z")));
        try {
            assertThat(timers("p07Citizenship", "Gateway_CitizenshipRecordWatch", Map.of("criminalRecordOn", MARCH)))
                    .containsOnly(
                            Map.entry("Timer_CitizenshipRecord5", Instant.parse("2032-08-02T22:00:00Z")),
                            Map.entry("Timer_CitizenshipRecord6", Instant.parse("2032-09-01T22:00:00Z")));
        } finally {
            ClockUtil.reset();
        }
    }

    @Test
    @DisplayName("Art. 10 L. 91/1992: del giuramento si ricorda una volta sola ciò che è già passato")
    void theOathIsRemindedOfOnceForWhatPassed() {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2032-07-20T12:00:00Z")));
        try {
            assertThat(timers("p07Citizenship", "Task_CitizenshipOath", Map.of("decreeNotifiedOn", MARCH))
                            .keySet())
                    .filteredOn(timer -> timer.contains("Reminder"))
                    .containsExactlyInAnyOrder(
                            "Timer_CitizenshipOathReminder2",
                            "Timer_CitizenshipOathReminder3",
                            "Timer_CitizenshipOathReminder4");
        } finally {
            ClockUtil.reset();
        }
    }
}
