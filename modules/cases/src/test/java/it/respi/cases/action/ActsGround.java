// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.action;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import it.respi.cases.casefile.CaseEnd;
import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.CaseTexts;
import it.respi.cases.casefile.Decisions;
import it.respi.cases.casefile.Impediments;
import it.respi.cases.casefile.Invented;
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

/** A case of the prefecture on which acts are recorded, by parameters of which only some change. */
abstract class ActsGround {
    static final ZoneId ROME = ZoneId.of("Europe/Rome");
    static final LocalDate TODAY = LocalDate.of(2026, 2, 10);
    static final LocalDate NEW_LAW = LocalDate.of(2025, 10, 4);
    static final Actor HEAD = Invented.actor(Invented.PREFECTURE, AgencyKind.PREFECTURE, Lane.SUI_RESP);

    final Clock clock = Clock.fixed(TODAY.atTime(10, 0).atZone(ROME).toInstant(), ROME);
    final Decisions decisions = Invented.decisions(clock);
    final LegalParameters parameters = parameters();
    final CaseTexts texts = mock(CaseTexts.class);
    final CaseEnd end = mock(CaseEnd.class);
    final Impediments impediments = mock(Impediments.class);
    final StepActions actions = new StepActions(List.of(
            new FilingActions(Invented.references(parameters), decisions, texts, impediments),
            new AppointmentActions(Invented.appointments()),
            new AfterwardsActions(decisions, Invented.remedies(parameters), end)));

    CaseFile opened90() {
        return Invented.ofThePrefecture(new TermRule("family.nulla_osta.decision", 90, TermUnit.DAY));
    }

    CaseFile received() {
        CaseFile file = Invented.ofThePrefecture();
        perform(file, "START_TERM", null, Map.of("receivedOn", LocalDate.of(2026, 1, 7)));
        return file;
    }

    void refused(CaseFile file, String action, @Nullable String outcome, Map<String, Object> answers) {
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> perform(file, action, outcome, answers));
    }

    StepContext perform(CaseFile file, String action, @Nullable String outcome, Map<String, Object> answers) {
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
