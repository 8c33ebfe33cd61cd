// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import it.respi.cases.Act;
import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.CaseState;
import it.respi.cases.casefile.Checklist;
import it.respi.cases.casefile.Invented;
import it.respi.cases.papers.AskedPapers;
import it.respi.cases.step.Answers;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Documenti chiesti prima che corra un termine (art. 6 lett. b L. 241/1990)")
class EarlyCheckActionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 10);

    private final Checklist checklist = mock(Checklist.class);
    private final AskedPapers asked = mock(AskedPapers.class);
    private final StepAction check = Objects.requireNonNull(
            new EarlyCheckActions(checklist, asked).actions().get(Act.CHECK_BEFORE_TERM));

    @Test
    @DisplayName("Quelli segnati entrano nell’elenco della persona, e la pratica aspetta lei")
    void whatIsAskedForStandsOnTheList() {
        CaseFile file = Invented.file();

        perform(file, "SUI_DOCUMENTS", Map.of("items", List.of("D17")));

        verify(asked).refuseHeld(file.dossierId(), List.of("D17"));
        verify(checklist).ask(file.id(), List.of("D17"), TODAY);
        assertThat(file.state()).isEqualTo(CaseState.INCOMPLETE);
        perform(file, "SUI_FINE", Map.of());
        assertThat(file.state()).as("their days are over, nobody brought them").isEqualTo(CaseState.CHECKING);
    }

    @Test
    @DisplayName("Una richiesta che non dice quali non parte: la persona deve sapere che cosa portare")
    void aRequestForNothingIsRefused() {
        CaseFile file = Invented.file();

        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> perform(file, "SUI_DOCUMENTS", Map.of()))
                .matches(broken -> broken.code().equals("case.papers.none-asked"));
        assertThat(file.state()).isEqualTo(CaseState.CHECKING);
        perform(file, "SUI_DOCUMENTS", Map.of("suiMissing", "La proposta di contratto"));
        assertThat(file.state()).isEqualTo(CaseState.INCOMPLETE);
        verifyNoInteractions(checklist);
    }

    private void perform(CaseFile file, String outcome, Map<String, Object> answers) {
        check.perform(new StepContext(file, new Answers(outcome, answers), ActsGround.HEAD, TODAY, TODAY));
    }
}
