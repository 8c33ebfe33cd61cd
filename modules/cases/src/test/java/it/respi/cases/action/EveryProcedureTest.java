// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import it.respi.cases.CaseOutcome;
import it.respi.cases.casefile.CaseEnd;
import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.CaseState;
import it.respi.cases.casefile.CaseTexts;
import it.respi.cases.casefile.Decisions;
import it.respi.cases.casefile.Invented;
import it.respi.cases.casefile.Proposal;
import it.respi.cases.casefile.References;
import it.respi.cases.casefile.TermRule;
import it.respi.cases.step.Answers;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Lane;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.kernel.time.TermUnit;
import it.respi.registry.LegalParameter;
import it.respi.registry.LegalParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The acts of a case that is not about a permit, and those that come after a decision. */
class EveryProcedureTest {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 10);
    private static final LocalDate NEW_LAW = LocalDate.of(2025, 10, 4);
    private static final Actor HEAD = Invented.actor(Invented.PREFECTURE, AgencyKind.PREFECTURE, Lane.SUI_RESP);

    private final Clock clock = Clock.fixed(TODAY.atTime(10, 0).atZone(ROME).toInstant(), ROME);
    private final Decisions decisions = Invented.decisions(clock);
    private final LegalParameters parameters = parameters();
    private final CaseTexts texts = mock(CaseTexts.class);
    private final CaseEnd end = mock(CaseEnd.class);
    private final StepActions actions = new StepActions(List.of(
            new FilingActions(Invented.references(parameters), decisions, texts),
            new AppointmentActions(Invented.appointments()),
            new AfterwardsActions(decisions, Invented.remedies(parameters), end)));

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
    @DisplayName("Una domanda di cittadinanza di due anni fa si può ancora registrare, una di quattro no")
    void aLongTermMayHaveBegunLongAgo() {
        CaseFile file = Invented.ofThePrefecture(new TermRule("citizenship.decision", 24, TermUnit.MONTH));

        refused(file, "FILE_APPLICATION", null, Map.of("filedOn", TODAY.minusYears(4)));
        perform(file, "FILE_APPLICATION", null, Map.of("filedOn", TODAY.minusYears(2)));
        perform(file, "START_TERM", null, Map.of("receivedOn", TODAY.minusYears(2)));

        assertThat(file.term().on(TODAY).orElseThrow().dueDate()).isEqualTo(TODAY);
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
    @DisplayName("D.L. 146/2025: vale il termine in vigore il giorno della domanda, 150 giorni dal 4 ottobre 2025")
    void theLawOfTheFirstDayCounts() {
        CaseFile before = opened90();
        CaseFile after = opened90();

        perform(before, "START_TERM", null, Map.of("receivedOn", NEW_LAW.minusDays(1)));
        perform(after, "START_TERM", null, Map.of("receivedOn", NEW_LAW));

        assertThat(before.term().termDays()).isEqualTo(90);
        assertThat(after.term().termDays()).isEqualTo(150);
        assertThat(after.term().on(TODAY).orElseThrow().dueDate()).isEqualTo(LocalDate.of(2026, 3, 3));
    }

    @Test
    @DisplayName("art. 9-ter L. 91/1992: 24 mesi si contano a mesi, non a giorni")
    void aTermInMonthsEndsOnItsDay() {
        CaseFile file = Invented.ofThePrefecture(new TermRule(null, 24, TermUnit.MONTH));

        perform(file, "START_TERM", null, Map.of("receivedOn", LocalDate.of(2025, 3, 31)));

        assertThat(file.term().on(TODAY).orElseThrow().dueDate()).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(file.term().termDays()).isEqualTo(730);
    }

    @Test
    void whereNoTermRunsNothingIsComputed() {
        CaseFile file = Invented.ofThePrefecture(TermRule.NONE);

        perform(file, "START_TERM", null, Map.of("receivedOn", TODAY));

        assertThat(file.term().on(TODAY)).isEmpty();
    }

    @Test
    @DisplayName("art. 5 D.L. 5/2012: l’iscrizione entro due giorni chiude il termine, la pratica va avanti")
    void whatTheTermIsForEndsItOnce() {
        CaseFile file = Invented.ofThePrefecture(new TermRule(null, 2, TermUnit.WORKING_DAY));
        perform(file, "START_TERM", null, Map.of("receivedOn", LocalDate.of(2026, 2, 2)));

        refused(file, "TERM_MET", "REGISTERED", Map.of("metOn", LocalDate.of(2026, 2, 1)));
        perform(file, "TERM_MET", "REGISTERED", Map.of("metOn", LocalDate.of(2026, 2, 4)));
        perform(file, "TERM_MET", "ANSWERED", Map.of());

        assertThat(file.term().decidedOn()).isEqualTo(LocalDate.of(2026, 2, 4));
        assertThat(file.term().on(TODAY).orElseThrow().daysLeft()).isZero();
        assertThat(file.state()).isEqualTo(CaseState.IN_REVIEW);
    }

    @Test
    @DisplayName("art. 9-ter L. 91/1992: con proroga 36 mesi, una volta e prima che il termine finisca")
    void aTermIsExtendedOnceBeforeItIsOver() {
        CaseFile file = Invented.ofThePrefecture(new TermRule("citizenship.decision", 24, TermUnit.MONTH));
        perform(file, "START_TERM", null, Map.of("receivedOn", LocalDate.of(2025, 3, 31)));

        refused(file, "EXTEND_TERM", "EXTENDED", Map.of("extensionOn", LocalDate.of(2027, 4, 1)));
        perform(file, "EXTEND_TERM", "NOT_EXTENDED", Map.of());
        assertThat(file.term().on(TODAY).orElseThrow().dueDate()).isEqualTo(LocalDate.of(2027, 3, 31));
        perform(file, "EXTEND_TERM", "EXTENDED", Map.of("extensionOn", TODAY));

        assertThat(file.term().on(TODAY).orElseThrow().dueDate()).isEqualTo(LocalDate.of(2028, 3, 31));
        refused(file, "EXTEND_TERM", "EXTENDED", Map.of("extensionOn", TODAY));
        decisions.decide(file, false);
        decisions.notifiedAndOpen(file, TODAY);
        perform(file, "REOPEN", null, Map.of("reopenedOn", TODAY));
        assertThat(file.term().on(TODAY).orElseThrow().dueDate()).isEqualTo(LocalDate.of(2028, 2, 10));
    }

    @Test
    @DisplayName("art. 24 TUI: per il lavoro stagionale 20 giorni, e non quelli della procedura")
    void aTableOfTheProcedureMayChooseTheTerm() {
        CaseFile file = Invented.ofThePrefecture(new TermRule("citizenship.decision", 24, TermUnit.MONTH));
        References references = Invented.references(parameters);
        perform(file, "START_TERM", null, Map.of("receivedOn", LocalDate.of(2026, 2, 2)));

        assertThat(references.follow(file, "work.seasonal.decision")).isTrue();
        assertThat(references.follow(file, "work.seasonal.decision")).isFalse();
        assertThat(file.term().on(TODAY).orElseThrow().dueDate()).isEqualTo(LocalDate.of(2026, 2, 23));
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

    @Test
    @DisplayName("art. 2 c. 9-ter L. 241/1990: chi ha il potere sostitutivo decide in metà del termine")
    void theSubstituteIsAskedAfterTheTermAndHasHalfOfIt() {
        CaseFile file = opened90();
        perform(file, "START_TERM", null, Map.of("receivedOn", LocalDate.of(2025, 10, 3)));
        LocalDate due = file.term().on(TODAY).orElseThrow().dueDate();

        refused(file, "RECORD_SUBSTITUTE_REQUEST", null, Map.of("requestedOn", due));
        perform(file, "RECORD_SUBSTITUTE_REQUEST", null, Map.of("requestedOn", LocalDate.of(2026, 1, 20)));

        assertThat(file.late().substituteDueOn(file.term().rule())).isEqualTo(LocalDate.of(2026, 3, 6));
        assertThat(perform(file, "TELL_OVERDUE", null, Map.of("promisedOn", TODAY.plusDays(20)))
                        .onDate())
                .isEqualTo(TODAY.plusDays(20));
    }

    private CaseFile opened90() {
        return Invented.ofThePrefecture(new TermRule("family.nulla_osta.decision", 90, TermUnit.DAY));
    }

    private CaseFile received() {
        CaseFile file = Invented.ofThePrefecture();
        perform(file, "START_TERM", null, Map.of("receivedOn", LocalDate.of(2026, 1, 7)));
        return file;
    }

    private void refused(CaseFile file, String action, @Nullable String outcome, Map<String, Object> answers) {
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> perform(file, action, outcome, answers));
    }

    private StepContext perform(CaseFile file, String action, @Nullable String outcome, Map<String, Object> answers) {
        StepContext context = new StepContext(file, new Answers(outcome, answers), HEAD, TODAY, TODAY);
        actions.perform(action, context);
        return context;
    }

    private static LegalParameters parameters() {
        LegalParameters parameters = mock(LegalParameters.class);
        when(parameters.find(eq("family.nulla_osta.decision"), any())).thenAnswer(asked -> {
            LocalDate day = asked.getArgument(1);
            return Optional.of(new LegalParameter(
                    "family.nulla_osta.decision",
                    day.isBefore(NEW_LAW) ? 90 : 150,
                    "DAY",
                    LocalDate.of(2017, 2, 18),
                    null,
                    "art. 29 c. 8 TUI",
                    "S1"));
        });
        known(parameters, "citizenship.decision", 24, "MONTH");
        known(parameters, "citizenship.decision.extended", 36, "MONTH");
        known(parameters, "work.seasonal.decision", 20, "DAY");
        return parameters;
    }

    private static void known(LegalParameters parameters, String key, int amount, String unit) {
        when(parameters.find(eq(key), any()))
                .thenReturn(Optional.of(
                        new LegalParameter(key, amount, unit, LocalDate.of(2017, 2, 18), null, "norma", "K")));
    }
}
