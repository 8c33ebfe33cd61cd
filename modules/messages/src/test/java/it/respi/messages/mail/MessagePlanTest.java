// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.mail;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.cases.CaseFact;
import it.respi.cases.CaseId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagePlanTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Duration WAIT = Duration.ofSeconds(60);

    @ParameterizedTest
    @DisplayName("Che cosa si dice alla persona di ogni fatto (specifica 9.1)")
    @CsvSource(
            nullValues = "-",
            value = {
                "PRECHECK, INCOMPLETE, -, p01PermitRenewal, M05 M05 M05 M05",
                "PRECHECK, COMPLETE, -, p01PermitRenewal, ''",
                "STEP_DONE, INCOMPLETE, -, p02FamilyReunification, M05 M05 M05 M05",
                "STEP_DONE, COMPLETE, -, p07Citizenship, ''",
                "ENTER_POSTING, -, -, p01PermitRenewal, M08",
                "FILE_APPLICATION, -, -, p07Citizenship, M08",
                "SEND_APPLICATION, -, -, p04QuotaEntry, M08",
                "TAKE_CHARGE, -, -, p01PermitRenewal, M09",
                "START_TERM, -, -, p02FamilyReunification, M09",
                "SIGN_DOCUMENT_REQUEST, SIGN, 2, p01PermitRenewal, M10 M10 M10 M10",
                "SIGN_DOCUMENT_REQUEST, SEND_BACK, -, p01PermitRenewal, ''",
                "CHECK_BEFORE_TERM, SUI_DOCUMENTS, 2, p05FirstPermit, M10 M10 M10 M10",
                "CHECK_BEFORE_TERM, SUI_FINE, -, p05FirstPermit, ''",
                "SIGN_REFUSAL_NOTICE, SIGN, -, p01PermitRenewal, M12",
                "SIGN_DECISION, SIGN, GRANT, p01PermitRenewal, M15",
                "SIGN_DECISION, SIGN, GRANT, p02FamilyReunification, M23",
                "SIGN_DECISION, SIGN, REFUSE, p02FamilyReunification, M15",
                "SIGN_DECISION, SEND_BACK, -, p01PermitRenewal, ''",
                "REGISTER_CARD, -, -, p01PermitRenewal, M14 M14 M14 M14",
                "RECORD_OBSERVATIONS, -, -, p01PermitRenewal, ''"
            })
    void tellsThePersonOfAFact(
            String kind, @Nullable String outcome, @Nullable String detail, String procedure, String told) {
        CaseFact fact = new CaseFact(
                5, new CaseId(1), 2, procedure, kind, null, outcome, detail, LocalDate.of(2026, 11, 20), null);

        assertThat(MessagePlan.of(fact, NOW, WAIT))
                .extracting(planned -> planned.kind().name())
                .isEqualTo(told.isEmpty() ? List.of() : List.of(told.split(" ")));
    }

    @ParameterizedTest
    @DisplayName("Test di italiano, conferma del datore, contratto e giuramento (M40-M45)")
    @CsvSource(
            nullValues = "-",
            value = {
                "STEP_DONE, Task_SummonTest, -, p03LongTermPermit, M40",
                "STEP_DONE, Task_RecordTest, FAILED, p03LongTermPermit, M41",
                "STEP_DONE, Task_WorkVisaChecks, -, p04QuotaEntry, M42",
                "STEP_DONE, Task_WorkVisaChecks, VISA_CHECKS_DONE, p04QuotaEntry, M42",
                "STEP_DONE, Task_WorkVisaChecks, IMPEDIMENT_FOUND, p04QuotaEntry, ''",
                "STEP_DONE, Task_WorkExpired, CHECKS_IN_TIME, p04QuotaEntry, M42",
                "STEP_DONE, Task_WorkExpired, NULLA_OSTA_UNUSED, p04QuotaEntry, ''",
                "STEP_DONE, Task_WorkEmployer, EMPLOYER_CONFIRMS, p04QuotaEntry, M43",
                "STEP_DONE, Task_WorkEmployer, EMPLOYER_GIVES_UP, p04QuotaEntry, ''",
                "BOOK_APPOINTMENT, Task_BookAppointment, -, p04QuotaEntry, M44 SP3 SP3 SP3",
                "BOOK_APPOINTMENT, Task_CitizenshipOathDay, -, p07Citizenship, M45 SP3 SP3 SP3",
                "BOOK_APPOINTMENT, Task_BookAppointment, -, p07Citizenship, SP3 SP3 SP3",
                "ENTER_POSTING, Task_EnterPosting, -, p01PermitRenewal, M08 SP3 SP3 SP3"
            })
    void tellsWhatHangsOnATermOfTheLaw(
            String kind, String step, @Nullable String outcome, String procedure, String told) {
        CaseFact fact = new CaseFact(
                5, new CaseId(1), 2, procedure, kind, step, outcome, null, null, LocalDateTime.of(2026, 12, 20, 9, 30));

        List<Planned> planned = MessagePlan.of(fact, NOW, WAIT);

        assertThat(planned)
                .extracting(one -> one.kind().name())
                .isEqualTo(told.isEmpty() ? List.of() : List.of(told.split(" ")));
    }

    @Test
    @DisplayName("Documenti mancanti: subito, poi dopo 7, 15 e 30 giorni alle 8 (P1.05)")
    void repeatsThatPapersAreMissing() {
        List<Planned> planned = MessagePlan.of(fact("PRECHECK", "INCOMPLETE", null), NOW, WAIT);

        assertThat(planned)
                .extracting(Planned::notBefore)
                .containsExactly(
                        NOW.plus(WAIT),
                        Instant.parse("2026-11-30T07:00:00Z"),
                        Instant.parse("2026-12-08T07:00:00Z"),
                        Instant.parse("2026-12-23T07:00:00Z"));
        assertThat(planned).extracting(Planned::occasion).containsExactly("5", "5/7", "5/15", "5/30");
    }

    @Test
    @DisplayName("Documenti chiesti: 10, 20 e 27 giorni dalla comunicazione, anche se registrata dopo (SP1)")
    void remindsOfAskedPapersFromTheDayTheyWereAskedFor() {
        CaseFact asked = new CaseFact(
                5,
                new CaseId(1),
                2,
                "p01PermitRenewal",
                "SIGN_DOCUMENT_REQUEST",
                null,
                "SIGN",
                "2",
                LocalDate.of(2026, 11, 9),
                null);

        assertThat(MessagePlan.of(asked, NOW, WAIT))
                .extracting(Planned::notBefore)
                .containsExactly(
                        NOW.plus(WAIT), Instant.parse("2026-11-29T07:00:00Z"), Instant.parse("2026-12-06T07:00:00Z"));
    }

    @Test
    @DisplayName("Documenti chiesti e non ancora ricevuti: si avvisa subito, i promemoria contano dalla ricevuta (SP1)")
    void remindsOfAskedPapersOnceTheReceiptIsKnown() {
        assertThat(MessagePlan.of(request("SIGN_DOCUMENT_REQUEST", "SIGN", null), NOW, WAIT))
                .extracting(Planned::notBefore)
                .containsExactly(NOW.plus(WAIT));
        assertThat(MessagePlan.of(
                        request("DELIVER_DOCUMENT_REQUEST", "DELIVERED", LocalDate.of(2026, 11, 9)), NOW, WAIT))
                .extracting(Planned::notBefore)
                .containsExactly(Instant.parse("2026-11-29T07:00:00Z"), Instant.parse("2026-12-06T07:00:00Z"));
        assertThat(MessagePlan.of(
                        request("DELIVER_DOCUMENT_REQUEST", "DOCUMENTS_EARLY", LocalDate.of(2026, 11, 9)), NOW, WAIT))
                .isEmpty();
    }

    private static CaseFact request(String kind, String outcome, @Nullable LocalDate day) {
        return new CaseFact(5, new CaseId(1), 2, "p01PermitRenewal", kind, null, outcome, "2", day, null);
    }

    @Test
    @DisplayName(
            "Appuntamento: 7 giorni e 2 giorni prima, e il giorno stesso alle 8, solo quelli che devono venire (SP3)")
    void remindsOfAnAppointmentWhatIsStillToCome() {
        assertThat(MessagePlan.of(fact("BOOK_FINGERPRINTS", null, LocalDateTime.of(2026, 12, 20, 9, 30)), NOW, WAIT))
                .extracting(Planned::occasion)
                .containsExactly("2026-12-20T09:30/7", "2026-12-20T09:30/2", "2026-12-20T09:30/0");
        assertThat(MessagePlan.of(fact("BOOK_APPOINTMENT", null, LocalDateTime.of(2026, 11, 27, 7, 30)), NOW, WAIT))
                .extracting(Planned::notBefore)
                .containsExactly(Instant.parse("2026-11-25T07:00:00Z"));
        assertThat(MessagePlan.of(fact("BOOK_APPOINTMENT", null, null), NOW, WAIT))
                .isEmpty();
    }

    @Test
    @DisplayName("Appuntamento spostato: la persona lo sa subito, oltre ai promemoria (SP3)")
    void tellsAtOnceOfTheDayThatStandsForAnother() {
        CaseFact moved = new CaseFact(
                5,
                new CaseId(1),
                2,
                "p01PermitRenewal",
                "BOOK_FINGERPRINTS",
                null,
                null,
                CaseFact.MOVED,
                null,
                LocalDateTime.of(2026, 12, 20, 9, 30));

        assertThat(MessagePlan.of(moved, NOW, WAIT))
                .extracting(Planned::occasion)
                .containsExactly("5", "2026-12-20T09:30/7", "2026-12-20T09:30/2", "2026-12-20T09:30/0");
    }

    @ParameterizedTest
    @CsvSource({
        "PRECHECK, COMPLETE, M05",
        "PRECHECK, CHECKED_ELSEWHERE, M05",
        "STEP_DONE, INCOMPLETE, M05",
        "STEP_DONE, COMPLETE, M05",
        "STEP_DONE, DONE,"
    })
    void whatWasMissingIsToldAnewOrNoMore(String kind, String outcome, @Nullable MessageKind replaced) {
        assertThat(MessagePlan.replaced(fact(kind, outcome, null))).isEqualTo(Optional.ofNullable(replaced));
    }

    private static CaseFact fact(String kind, @Nullable String outcome, @Nullable LocalDateTime appointment) {
        return new CaseFact(5, new CaseId(1), 2, "p01PermitRenewal", kind, null, outcome, null, null, appointment);
    }
}
