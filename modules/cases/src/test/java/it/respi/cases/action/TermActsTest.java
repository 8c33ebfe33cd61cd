// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.action;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.CaseState;
import it.respi.cases.casefile.Invented;
import it.respi.cases.casefile.References;
import it.respi.cases.casefile.TermRule;
import it.respi.kernel.time.TermUnit;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The acts that begin, end, choose or lengthen the term of a case. */
class TermActsTest extends ActsGround {
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
}
