// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import it.respi.cases.CaseOutcome;
import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.CaseState;
import it.respi.cases.casefile.Invented;
import it.respi.cases.casefile.Proposal;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.registry.LegalParameter;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The acts of a case that is not about a permit, and those that come after a decision. */
class EveryProcedureTest extends ActsGround {
    @Test
    @DisplayName("art. 2 c. 6 L. 241/1990: il termine è provvisorio fino alla ricezione confermata")
    void anApplicationIsFiledThenReceived() {
        CaseFile file = Invented.ofThePrefecture();

        perform(file, "FILE_APPLICATION", null, Map.of("filedOn", LocalDate.of(2026, 1, 5), "reference", "K10123"));
        assertThat(file.state()).isEqualTo(CaseState.FILED);
        assertThat(file.holder()).isEqualTo(CaseState.Holder.PREFECTURE);
        assertThat(file.numbers().reference()).isEqualTo("K10123");
        assertThat(file.term().on(TODAY).orElseThrow().provisional()).isTrue();
        perform(file, "START_TERM", null, Map.of("receivedOn", LocalDate.of(2026, 1, 7)));

        assertThat(file.state()).isEqualTo(CaseState.IN_REVIEW);
        assertThat(file.term().on(TODAY).orElseThrow().dueDate()).isEqualTo(LocalDate.of(2026, 6, 6));
        refused(file, "START_TERM", null, Map.of("receivedOn", LocalDate.of(2026, 1, 8)));
        refused(Invented.ofThePrefecture(), "FILE_APPLICATION", null, Map.of("filedOn", TODAY.minusYears(2)));
        refused(Invented.underReview(), "FILE_APPLICATION", null, Map.of("filedOn", TODAY));
    }

    @Test
    @DisplayName("Una domanda rifiutata per difetti formali si manda di nuovo: il termine provvisorio riparte")
    void anApplicationIsSentAgain() {
        CaseFile file = Invented.ofThePrefecture();

        perform(file, "FILE_APPLICATION", null, Map.of("filedOn", LocalDate.of(2026, 1, 5), "reference", "K10123"));
        perform(file, "FILE_APPLICATION", null, Map.of("filedOn", LocalDate.of(2026, 2, 9), "reference", "K10999"));

        assertThat(file.state()).isEqualTo(CaseState.FILED);
        assertThat(file.numbers().reference()).isEqualTo("K10999");
        assertThat(file.term().start()).isEqualTo(LocalDate.of(2026, 2, 9));
    }

    @Test
    @DisplayName("art. 22 TUI: dalla presentazione non corre nulla, il termine comincia con l’imputazione alla quota")
    void whatWaitsForAnActOfTheOfficeHasNoTermYet() {
        CaseFile file = Invented.ofThePrefecture();

        perform(file, "SEND_APPLICATION", null, Map.of("filedOn", LocalDate.of(2026, 1, 12), "reference", "K10123"));

        assertThat(file.state()).isEqualTo(CaseState.FILED);
        assertThat(file.numbers().reference()).isEqualTo("K10123");
        assertThat(file.term().on(TODAY)).isEmpty();
        refused(Invented.ofThePrefecture(), "SEND_APPLICATION", null, Map.of("filedOn", TODAY.minusYears(4)));
        perform(file, "START_TERM", null, Map.of("receivedOn", LocalDate.of(2026, 2, 3)));
        assertThat(file.term().start()).isEqualTo(LocalDate.of(2026, 2, 3));
    }

    @Test
    void theReasonsOfAnOpinionAreKeptAsSuch() {
        CaseFile file = received();

        perform(file, "ASK_OPINION", null, Map.of());
        perform(file, "GIVE_OPINION", "UNFAVOURABLE", Map.of("opinionReasons", "Motivo inventato."));

        verify(texts).add(file, HEAD, "opinionReasons", "Motivo inventato.");
        assertThat(file.state()).isEqualTo(CaseState.IN_REVIEW);
    }

    @Test
    @DisplayName("art. 22 c. 5.0.1 TUI: solo dopo il nulla osta un parere contrario fa valutare la revoca")
    void anOpinionAgainstWhatIsNotGrantedYetLeadsToNoRevocation() {
        CaseFile file = received();

        perform(file, "WEIGH_OPINION", "NOT_ISSUED_YET", Map.of());
        refused(file, "WEIGH_OPINION", "ALREADY_ISSUED", Map.of());
        decisions.decide(file, true);

        assertThat(perform(file, "WEIGH_OPINION", "ALREADY_ISSUED", Map.of()).impedimentFound())
                .isTrue();
        assertThat(file.state()).isEqualTo(CaseState.DECIDED_POS);
    }

    @Test
    @DisplayName("Un parere contrario è senza effetto solo quando non resta nulla da revocare")
    void anOpinionHasNoEffectOnceNothingIsLeftToRevoke() {
        CaseFile file = received();

        refused(file, "WEIGH_OPINION", "NO_EFFECT", Map.of());
        decisions.decide(file, true);
        when(impediments.canBeWeighed(file)).thenReturn(true);
        refused(file, "WEIGH_OPINION", "NO_EFFECT", Map.of());
        when(impediments.canBeWeighed(file)).thenReturn(false);

        assertThat(perform(file, "WEIGH_OPINION", "NO_EFFECT", Map.of()).impedimentFound())
                .isFalse();
    }

    @Test
    void whatIsGrantedIsHandedOverAndNotPrinted() {
        CaseFile file = received();
        decisions.decide(file, true);

        assertThat(file.state()).isEqualTo(CaseState.DECIDED_POS);
        perform(file, "RECORD_NOTIFICATION", null, Map.of("notifiedOn", TODAY, "language", "FR"));
        assertThat(file.state()).isEqualTo(CaseState.DECIDED_POS);
        refused(file, "RECORD_APPEAL", null, Map.of("appealedOn", TODAY));
    }

    @Test
    @DisplayName("Dopo il riesame il termine corre da capo: le sospensioni e la decisione di prima non contano")
    void aRefusalIsNotifiedAppealedAndLookedAtAgain() {
        CaseFile file = received();
        decisions.noticeDelivered(file, LocalDate.of(2026, 1, 20));
        decisions.observed(file, LocalDate.of(2026, 1, 25));
        decisions.decide(file, false);

        refused(file, "RECORD_NOTIFICATION", null, Map.of("notifiedOn", TODAY.minusDays(1), "language", "FR"));
        perform(file, "RECORD_NOTIFICATION", null, Map.of("notifiedOn", TODAY, "language", "FR"));
        assertThat(file.state()).isEqualTo(CaseState.NOTIFIED);
        refused(file, "RECORD_APPEAL", null, Map.of("appealedOn", TODAY.minusDays(1)));
        perform(file, "RECORD_APPEAL", "REVIEW_ASKED", Map.of());
        refused(file, "RECORD_APPEAL", "ACQUIESCED", Map.of("acquiescedOn", TODAY.minusDays(1)));
        perform(file, "RECORD_APPEAL", "ACQUIESCED", Map.of("acquiescedOn", TODAY));
        perform(file, "RECORD_APPEAL", "NOT_FILED", Map.of());
        assertThat(file.state()).isEqualTo(CaseState.NOTIFIED);
        perform(file, "RECORD_APPEAL", null, Map.of("appealedOn", TODAY));
        assertThat(file.state()).isEqualTo(CaseState.APPEALED);
        refused(file, "REOPEN", null, Map.of("reopenedOn", TODAY.minusDays(1)));
        perform(file, "REOPEN", null, Map.of("reopenedOn", TODAY));

        assertThat(file.state()).isEqualTo(CaseState.IN_REVIEW);
        assertThat(file.decision().decision()).isNull();
        assertThat(file.term().on(TODAY).orElseThrow().dueDate()).isEqualTo(TODAY.plusDays(150));
        assertThatExceptionOfType(RuleBroken.class)
                .as("a new refusal needs a new notice")
                .isThrownBy(() -> decisions.propose(file, Proposal.PROPOSE_REFUSAL, 1));
    }

    @Test
    @DisplayName("Rimedi (R3): la pratica aspetta 30 giorni oltre l’ultimo, prima nessuno la chiude senza ricorso")
    void theCaseWaitsForItsRemedies() {
        when(parameters.find(eq("remedy.tar"), any()))
                .thenReturn(Optional.of(
                        new LegalParameter("remedy.tar", 60, "DAY", LocalDate.EPOCH, null, "art. 29 c.p.a.", "K")));
        CaseFile conversion = Invented.of("p05FirstPermit", AgencyKind.PREFECTURE);
        decisions.noticeDelivered(conversion, TODAY.minusDays(20));
        decisions.decide(conversion, false);
        perform(conversion, "RECORD_NOTIFICATION", null, Map.of("notifiedOn", TODAY, "language", "FR"));

        assertThat(perform(conversion, "EXPLAIN_REMEDIES", null, Map.of()).routing())
                .as("60 days end on a Saturday, 11 April: 13 April and 30 days")
                .containsEntry("remediesEndAt", "2026-05-13T22:00:00Z");
        refused(conversion, "RECORD_APPEAL", "NOT_FILED", Map.of());
        assertThat(conversion.state()).isEqualTo(CaseState.NOTIFIED);
    }

    @Test
    @DisplayName(
            "Un rigetto firmato prima dell’istruttoria, riesaminato, riporta la pratica dov’era: nessun termine parte")
    void aRefusalBeforeTheReviewIsTakenBack() {
        CaseFile declaration = Invented.of("p07Citizenship", AgencyKind.PREFECTURE);
        decisions.noticeDelivered(declaration, TODAY.minusDays(20));
        decisions.decide(declaration, false);
        perform(declaration, "RECORD_NOTIFICATION", null, Map.of("notifiedOn", TODAY, "language", "FR"));

        perform(declaration, "REOPEN", null, Map.of("reopenedOn", TODAY));

        assertThat(declaration.state()).isEqualTo(CaseState.UNDER_WAY);
        assertThat(declaration.term().start()).isNull();
        assertThat(declaration.term().decidedOn()).isNull();
        assertThat(declaration.decision().decision()).isNull();
    }

    @Test
    void absencesInARowAreCounted() {
        CaseFile file = received();
        Map<String, Object> today = Map.of("appointmentAt", TODAY.atTime(9, 0), "place", "sportello 1");

        perform(file, "BOOK_APPOINTMENT", null, today);
        assertThat(perform(file, "RECORD_APPOINTMENT", "NO_SHOW", Map.of()).routing())
                .containsEntry("absence", "FIRST");
        assertThat(file.noShows()).isEqualTo(1);
        assertThat(file.mayLapse(1)).isTrue();
        perform(file, "BOOK_APPOINTMENT", null, today);
        assertThat(perform(file, "RECORD_APPOINTMENT", "NO_SHOW", Map.of()).routing())
                .containsEntry("absence", "AGAIN");
        perform(file, "BOOK_APPOINTMENT", null, today);
        perform(file, "RECORD_APPOINTMENT", "DONE", Map.of());
        assertThat(file.noShows()).isZero();
        assertThat(file.state()).isEqualTo(CaseState.IN_REVIEW);
        perform(file, "RECORD_APPOINTMENT", "MOVED", Map.of());
        assertThat(file.appointmentAt()).isNull();
    }

    @Test
    void theAppointmentOfAPermitIsThatForTheFingerprints() {
        CaseFile file = Invented.in(CaseState.RECEIVED_QUE);

        perform(file, "BOOK_APPOINTMENT", null, Map.of("appointmentAt", TODAY.atTime(9, 0), "place", "sportello 1"));
        assertThat(file.state()).isEqualTo(CaseState.WAIT_APPT);
        perform(file, "RECORD_APPOINTMENT", "DONE", Map.of());
        assertThat(file.state()).isEqualTo(CaseState.IN_REVIEW);
    }

    @Test
    void whoTakesACaseOverEndsItHere() {
        CaseFile file = received();

        assertThat(perform(file, "CONFIRM_TRANSFER", "KEEP", Map.of()).endedEarly())
                .isFalse();
        assertThat(perform(file, "CONFIRM_TRANSFER", "TRANSFER", Map.of("newOffice", "SUI di Asti"))
                        .endedEarly())
                .isTrue();
        verify(end).end(file, CaseOutcome.TRANSFERRED);
    }
}
