// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.running;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.cases.FormField;
import it.respi.cases.ProcedureCatalog;
import it.respi.kernel.time.LegalClock;
import it.respi.kernel.time.LegalTerm;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("I timer delle procedure contano dal giorno scritto nei passi")
class RecordedDaysTest extends TimersGround {
    @Autowired
    private ProcedureCatalog catalog;

    @Test
    @DisplayName("D.M. 4 giugno 2010: i 60 giorni per la data del test corrono dalla richiesta")
    void theDateOfTheTestIsDueFromTheRequest() {
        assertThat(timers("p03LongTermPermit", "Task_SummonTest", Map.of("testRequestedOn", MARCH)))
                .containsExactly(Map.entry("Timer_TestDate", Instant.parse("2032-04-30T22:00:00Z")));
    }

    @Test
    @DisplayName("D.M. 4 giugno 2010: il test si chiede di nuovo passati 90 giorni, anche se l’ultimo è Natale")
    void theTestIsAskedForAgainAfterTheDaysOfTheRegister() {
        assertThat(timers("p03LongTermPermit", "Timer_Retry", Map.of("testTakenOn", "2026-09-25T22:00:00Z")))
                .containsExactly(Map.entry("Timer_Retry", Instant.parse("2026-12-25T23:00:00Z")));
    }

    @Test
    @DisplayName("P2.10: i solleciti del parere contano dal giorno della richiesta alla Questura")
    void remindsOfTheOpinionFromTheDayOfTheRequest() {
        assertThat(timers("p02FamilyReunification", "Task_FamilyGiveOpinion", Map.of("opinionAskedOn", MARCH)))
                .containsOnly(
                        Map.entry("Timer_FamilyOpinionReminder1", Instant.parse("2032-03-22T23:00:00Z")),
                        Map.entry("Timer_FamilyOpinionReminder2", Instant.parse("2032-03-31T22:00:00Z")),
                        Map.entry("Timer_FamilyOpinionReminder3", Instant.parse("2032-04-15T22:00:00Z")));
    }

    @Test
    @DisplayName("P2.17: promemoria 60, 30 e 15 giorni prima dell’ultimo giorno del nulla osta")
    void remindsBeforeTheLastDayOfTheNullaOsta() {
        assertThat(timers("p02FamilyReunification", "Task_FamilyVisa", Map.of("nullaOstaUntil", AUGUST)))
                .containsOnly(
                        Map.entry("Timer_FamilyVisaReminder1", Instant.parse("2032-07-01T22:00:00Z")),
                        Map.entry("Timer_FamilyVisaReminder2", Instant.parse("2032-07-31T22:00:00Z")),
                        Map.entry("Timer_FamilyVisaReminder3", Instant.parse("2032-08-15T22:00:00Z")),
                        Map.entry("Timer_FamilyExpired", Instant.parse("2032-08-31T22:00:00Z")));
    }

    @Test
    @DisplayName("art. 6 D.P.R. 394/1999: chiesto il visto, il consolato ha 30 giorni; poi lo sportello chiede notizie")
    void theConsulateIsAskedForNewsAfterItsTerm() {
        assertThat(timers("p02FamilyReunification", "Task_FamilyVisaPending", Map.of("visaAskedOn", MARCH)))
                .containsExactly(Map.entry("Timer_FamilyConsulate", Instant.parse("2032-03-31T22:00:00Z")));
    }

    @Test
    @DisplayName("P4.07: promemoria 5, 10 e 13 giorni dall’avviso al datore di lavoro, revoca dopo 15")
    void remindsTheEmployerFromTheDayOfTheNotice() {
        assertThat(timers("p04QuotaEntry", "Task_WorkEmployer", Map.of("visaChecksOn", MARCH)))
                .containsOnly(
                        Map.entry("Timer_WorkEmployerReminder1", Instant.parse("2032-03-06T23:00:00Z")),
                        Map.entry("Timer_WorkEmployerReminder2", Instant.parse("2032-03-11T23:00:00Z")),
                        Map.entry("Timer_WorkEmployerReminder3", Instant.parse("2032-03-15T23:00:00Z")),
                        Map.entry("Timer_WorkEmployer", Instant.parse("2032-03-16T23:00:00Z")));
    }

    @Test
    @DisplayName("SP1: il promemoria dei documenti conta da quando la persona ha ricevuto la richiesta")
    void remindsOfTheDocumentsFromTheReceiptOfTheRequest() {
        assertThat(timers(
                        "sp1Documents",
                        "SubProcess_Documents",
                        Map.of("communicatedOn", MARCH, "suspensionCapAt", "2032-03-31T22:00:00Z")))
                .containsEntry("Timer_DocumentsReminder", Instant.parse("2032-03-22T23:00:00Z"));
    }

    @Test
    @DisplayName("P4.02: gli 8 giorni del Centro per l’impiego si contano dal giorno della richiesta")
    void theJobCentreHasItsDaysFromTheRequest() {
        assertThat(timers("p04QuotaEntry", "Task_WorkJobCentre", Map.of("jobCentreAskedOn", MARCH)))
                .containsExactly(Map.entry("Timer_WorkJobCentre", Instant.parse("2032-03-09T23:00:00Z")));
    }

    @Test
    @DisplayName("P4.09: i promemoria dei 15 giorni durano fino alla firma del contratto, non fino all’appuntamento")
    void remindsOfTheContractUntilItIsSigned() {
        assertThat(timers("p04QuotaEntry", "Task_WorkContract", Map.of("entryOn", MARCH)))
                .containsOnly(
                        Map.entry("Timer_WorkContractReminder1", Instant.parse("2032-03-04T23:00:00Z")),
                        Map.entry("Timer_WorkContractReminder2", Instant.parse("2032-03-09T23:00:00Z")),
                        Map.entry("Timer_WorkContractReminder3", Instant.parse("2032-03-13T23:00:00Z")));
    }

    @Test
    @DisplayName("A1: la fine dei controlli arriva anche se l’istruttoria è cominciata")
    void theChecksEndDuringTheReviewToo() {
        assertThat(timers("a01Residence", "Call_Review", Map.of("receivedOn", MARCH)))
                .containsExactly(Map.entry("Timer_ResidenceReview", Instant.parse("2032-04-15T22:00:00Z")));
    }

    @Test
    @DisplayName("P9.09: sei mesi dalla partenza")
    void monitoringComesSixMonthsAfterTheDeparture() {
        assertThat(timers("p09VoluntaryReturn", "Timer_ReturnMonitoring", Map.of("departedOn", MARCH)))
                .containsExactly(Map.entry("Timer_ReturnMonitoring", Instant.parse("2032-09-01T22:00:00Z")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "p01PermitRenewal, Task_PermitFollowUp, Timer_PermitFollowUpOver",
        "p05FirstPermit, Task_FirstPermitFollowUp, Timer_FirstPermitFollowUpOver"
    })
    @DisplayName("art. 7 c. 3 D.P.R. 223/1989: ciò che segue la consegna conta dal giorno di consegna")
    void whatFollowsTheDeliveryCountsFromItsDay(String procedure, String step, String timer) {
        assertThat(timers(procedure, step, Map.of("deliveredOn", MARCH)))
                .containsOnly(
                        Map.entry(timer.replace("Over", ""), Instant.parse("2032-03-31T22:00:00Z")),
                        Map.entry(timer, Instant.parse("2032-04-30T22:00:00Z")));
    }

    @Test
    @DisplayName("Un giorno che una parte chiamata prima non ha restituito è quello di oggi")
    void aDayThatWasNotGivenBackIsToday() {
        LocalDate last = LegalClock.national().lastDay(LocalDate.now(ROME), LegalTerm.days(60));

        assertThat(timers("p01PermitRenewal", "Task_PermitFollowUp", Collections.singletonMap("deliveredOn", null)))
                .containsEntry(
                        "Timer_PermitFollowUpOver",
                        last.plusDays(1).atStartOfDay(ROME).toInstant());
    }

    @ParameterizedTest(name = "{1} {2}")
    @CsvSource({
        "p02FamilyReunification, Task_FamilyNullaOsta, nullaOstaUntil",
        "p03LongTermPermit, Task_RequestTest, testRequestedOn",
        "p03LongTermPermit, Task_RecordTest, testRequestedOn",
        "p03LongTermPermit, Task_RecordTest, testTakenOn",
        "p01PermitRenewal, Task_DeliverDocumentRequest, communicatedOn",
        "p01PermitRenewal, Task_DeliverNotice, deliveredOn",
        "p04QuotaEntry, Task_WorkAskJobCentre, jobCentreAskedOn",
        "p09VoluntaryReturn, Task_ReturnDeparture, departedOn"
    })
    void theEngineIsToldTheDay(String procedure, String step, String day) {
        assertThat(catalog.step(procedure, step).orElseThrow().fields())
                .filteredOn(FormField::routed)
                .extracting(FormField::id)
                .contains(day);
    }
}
