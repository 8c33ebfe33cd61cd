// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.step;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.verifyNoMoreInteractions;

import it.respi.cases.FieldKind;
import it.respi.cases.FormField;
import it.respi.cases.RelativeState;
import it.respi.cases.RelativeStates;
import it.respi.cases.StepDefinition;
import it.respi.cases.action.StepContext;
import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.Invented;
import it.respi.cases.casefile.RelativesOfCase;
import it.respi.cases.casefile.RelativesOfCase.Row;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Lane;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("art. 29 TUI: ogni familiare ha il suo stato, detto dal passo che lo nomina")
class NamedRelativesFollowTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 10);
    private static final LocalDate ASKED = LocalDate.of(2026, 1, 30);
    private static final List<String> BOTH = List.of("7", "8");
    private static final RelativeStates VISA = new RelativeStates(
            Map.of("VISA_ASKED", RelativeState.VISA_REQUESTED, "VISA_ISSUED", RelativeState.VISA_ISSUED),
            Map.of("VISA_ASKED", "askedOn"),
            null);

    private final RelativesOfCase relatives = mock(RelativesOfCase.class);
    private final CaseFile file = Invented.ofThePrefecture();

    @Test
    void theStateIsThatOfTheOutcomeAndCountsFromTheDayThatWasTold() {
        done(VISA, "VISA_ASKED", Map.of("who", BOTH, "askedOn", ASKED));

        verify(relatives)
                .put(
                        file.id(),
                        List.of(
                                new Row(7, RelativeState.VISA_REQUESTED, ASKED, "Task_X"),
                                new Row(8, RelativeState.VISA_REQUESTED, ASKED, "Task_X")));
        verifyNoMoreInteractions(relatives);
    }

    @Test
    void withoutADayItCountsFromToday() {
        done(VISA, "VISA_ISSUED", Map.of("who", List.of("7"), "askedOn", ASKED));

        verify(relatives).put(file.id(), List.of(new Row(7, RelativeState.VISA_ISSUED, TODAY, "Task_X")));
    }

    @Test
    void anOutcomeWithoutAStateLeavesThemAsTheyAre() {
        done(VISA, "VISA_LOST", Map.of("who", BOTH));

        verifyNoInteractions(relatives);
    }

    @Test
    void whoIsNotNamedGetsTheStateOfTheOthers() {
        RelativeStates granted = new RelativeStates(
                Map.of(RelativeStates.ALWAYS, RelativeState.NULLA_OSTA_ISSUED), Map.of(), RelativeState.NOT_GRANTED);
        done(granted, null, Map.of("who", List.of("7")));

        List<Row> named = List.of(new Row(7, RelativeState.NULLA_OSTA_ISSUED, TODAY, "Task_X"));
        verify(relatives).put(file.id(), named);
        verify(relatives).putOthers(file.id(), named, RelativeState.NOT_GRANTED);
    }

    @Test
    void ofOthersTheActionSaysIt() {
        var context = context(null, Map.of());
        context.relatives(RelativeState.undecided(), RelativeState.REFUSED, ASKED);

        new NamedRelativesFollow(relatives).keep(step(null), context);

        verify(relatives)
                .move(
                        file.id(),
                        new RelativesOfCase.Move(RelativeState.undecided(), RelativeState.REFUSED, ASKED),
                        "Task_X");
        verifyNoMoreInteractions(relatives);
    }

    @Test
    void nobodyIsNamedOrTheModelSaysNothing() {
        done(VISA, "VISA_ISSUED", Map.of());
        done(null, "VISA_ISSUED", Map.of("who", BOTH));

        verifyNoInteractions(relatives);
    }

    private void done(@Nullable RelativeStates states, @Nullable String outcome, Map<String, Object> answers) {
        new NamedRelativesFollow(relatives).keep(step(states), context(outcome, answers));
    }

    private StepContext context(@Nullable String outcome, Map<String, Object> answers) {
        return new StepContext(
                file,
                new Answers(outcome, answers),
                Invented.actor(Invented.DESK, AgencyKind.HELP_DESK, Lane.HD_OP),
                TODAY,
                TODAY);
    }

    private static StepDefinition step(@Nullable RelativeStates states) {
        FormField who = new FormField(
                "who",
                "Chi",
                null,
                FieldKind.RELATIVES,
                false,
                Set.of(),
                FormField.Time.ANY,
                null,
                null,
                null,
                List.of(),
                false,
                null,
                null,
                states);
        return new StepDefinition(
                "p",
                "Task_X",
                "Prova",
                Lane.HD_OP,
                null,
                false,
                null,
                null,
                null,
                false,
                null,
                false,
                null,
                List.of(who),
                List.of(),
                Map.of());
    }
}
