// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases;

import it.respi.kernel.actor.AgencyKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A procedure (procedimento) as its model draws it.
 *
 * @param key id of the process, such as {@code p01PermitRenewal}
 * @param name Italian name
 * @param version version of the model, counted up at each change
 * @param steps every user task, in the order of the model
 */
public record ProcedureDefinition(String key, String name, int version, Frame frame, List<StepDefinition> steps) {
    public ProcedureDefinition {
        steps = List.copyOf(steps);
    }

    /**
     * What holds for a case as a whole.
     *
     * @param offered whether new cases may be opened; a model that was taken away goes on with those it has
     * @param aboutPermit whether it is about the permit that the person holds, which is asked for at the opening
     * @param firstPermit whether the person may hold no permit yet: then its number and expiry are not asked for as a must
     * @param asksMunicipality whether the opening asks in which municipality the person lives: that one does the steps of a
     *     municipality, although another office decides
     * @param channels which way a permit is asked for; null where the procedure is not about one
     * @param restricted whether only the desk that follows a case and offices with a step of it read it (classe RISERVATA)
     * @param protects whether its cases stand in protected dossiers only (classe PROTETTA): opening one protects the dossier
     * @param decidedBy kind of the office that decides
     * @param term key of the legal parameter with the days for the decision, or null where no term runs
     * @param unanswered what gateways read before anybody answered
     * @param outcomes how a case ends, a {@link CaseOutcome} by the id of the end event
     * @param hears names of the messages that it listens to, beside its steps
     */
    public record Frame(
            boolean offered,
            boolean aboutPermit,
            boolean firstPermit,
            boolean asksMunicipality,
            @Nullable ChannelTable channels,
            boolean restricted,
            boolean protects,
            AgencyKind decidedBy,
            @Nullable String term,
            Map<String, Object> unanswered,
            Map<String, String> outcomes,
            Set<String> hears) {
        public Frame {
            hears = Set.copyOf(hears);
            unanswered = Map.copyOf(unanswered);
            outcomes = Map.copyOf(outcomes);
        }

        /** Whether a municipality is chosen at the opening: the one that decides, or the one where the person lives. */
        public boolean choosesMunicipality() {
            return asksMunicipality || decidedBy == AgencyKind.MUNICIPALITY;
        }

        /** Whether the law gives the term (termine del procedimento): what a desk does itself has only one that the network set itself. */
        public boolean hasLegalTerm() {
            return term != null && decidedBy != AgencyKind.HELP_DESK;
        }

        /** How a case ends that came to that end event. */
        public CaseOutcome outcomeAt(@Nullable String endEvent) {
            return Optional.ofNullable(endEvent)
                    .map(outcomes::get)
                    .map(CaseOutcome::valueOf)
                    .orElse(CaseOutcome.COMPLETED);
        }
    }

    public Optional<StepDefinition> step(String code) {
        return steps.stream().filter(step -> step.code().equals(code)).findFirst();
    }

    /** The question that asks for an answer of that name, in the first step that does; empty when none does. */
    public Optional<FormField> question(String answer) {
        return steps.stream()
                .flatMap(step -> step.fields().stream())
                .filter(field -> field.id().equals(answer))
                .findFirst();
    }

    /** Whether steps of it say how far relatives are. */
    public boolean tellsRelatives() {
        return steps.stream().flatMap(step -> step.fields().stream()).anyMatch(field -> field.states() != null);
    }
}
