// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.action;

import it.respi.cases.Act;
import it.respi.cases.RelativeState;
import it.respi.cases.casefile.Decisions;
import it.respi.cases.casefile.Proposal;
import it.respi.cases.casefile.RelativesOfCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A nulla osta for some relatives, while on others nothing is decided yet (decisione divisa, specification P2.8 G2-4). */
@Component
class RelativeActions implements ActionGroup {
    private static final String NAMED = "grantedRelatives";
    private static final String UNDECIDED = "undecided";

    private final Decisions decisions;
    private final RelativesOfCase relatives;

    RelativeActions(Decisions decisions, RelativesOfCase relatives) {
        this.decisions = decisions;
        this.relatives = relatives;
    }

    @Override
    public Map<Act, StepAction> actions() {
        return Map.of(
                Act.ISSUE_NULLA_OSTA, this::issued,
                Act.PROPOSE_FOR_OTHERS, this::proposed,
                Act.CONCLUDE_OTHERS, context -> context.route(UNDECIDED, "NONE"));
    }

    private void issued(StepContext context) {
        List<String> named = context.answers().codes(NAMED);
        boolean left = relatives.of(context.file().id()).stream()
                .filter(row -> RelativeState.undecided().contains(row.state()))
                .anyMatch(row -> !named.contains(Long.toString(row.memberId())));
        if (left) {
            decisions.othersAreLeft(context.file());
        }
        context.route(UNDECIDED, left ? "SOME" : "NONE");
    }

    private void proposed(StepContext context) {
        if (!"GIVEN_UP".equals(context.answers().chosen())) {
            decisions.proposeBesideReview(
                    context.file(), Proposal.PROPOSE_GRANT, context.actor().staffId());
            return;
        }
        LocalDate signed = FactDay.notBefore(
                context.file().term().start(), context.answers().date("givenUpOn"));
        decisions.othersGivenUp(context.file());
        context.relatives(RelativeState.undecided(), RelativeState.LEFT_OUT, signed);
        context.on(signed);
    }
}
