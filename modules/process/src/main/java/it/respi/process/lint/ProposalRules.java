// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.lint;

import it.respi.cases.Act;
import it.respi.process.model.Call;
import it.respi.process.model.Library;
import it.respi.process.model.ModelProperties;
import it.respi.process.model.ProcedureReader;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * Whether somebody proposes before the head signs: without a proposal (step REVIEW, PROPOSE_REFUSAL or PROPOSE_FOR_OTHERS) the signature is refused, and the case
 * stands still. A shared model may leave that to those that call it.
 */
final class ProposalRules {
    private static final Set<Act> SIGNED =
            EnumSet.of(Act.SIGN_DOCUMENT_REQUEST, Act.SIGN_REFUSAL_NOTICE, Act.SIGN_DECISION);
    private static final Set<Act> PROPOSING = EnumSet.of(Act.REVIEW, Act.PROPOSE_REFUSAL, Act.PROPOSE_FOR_OTHERS);

    private final BpmnModelInstance model;
    private final Library library;

    ProposalRules(BpmnModelInstance model, Library library) {
        this.model = model;
        this.library = library;
    }

    List<Finding> check() {
        return ProcedureReader.isShared(model)
                ? List.of()
                : signedWithoutProposal()
                        .map(node -> new Finding(Rule.NOT_PROPOSED, node.getId(), Act.REVIEW.name()))
                        .toList();
    }

    private Stream<FlowNode> signedWithoutProposal() {
        var flows = new Flows(model);
        Set<FlowNode> proposing = new HashSet<>();
        nodes(PROPOSING::contains, ProposalRules::proposes).forEach(proposing::add);
        Set<FlowNode> unproposed = flows.reachedWithout(flows.beginnings(), proposing);
        return nodes(
                        SIGNED::contains,
                        called -> called.signedWithoutProposal().findAny().isPresent())
                .filter(unproposed::contains);
    }

    private boolean proposes() {
        return nodes(PROPOSING::contains, ProposalRules::proposes).findAny().isPresent();
    }

    /** The steps that record such an act, and the calls of models of which that holds. */
    private Stream<FlowNode> nodes(Predicate<Act> act, Predicate<ProposalRules> called) {
        return Stream.concat(
                model.getModelElementsByType(UserTask.class).stream()
                        .filter(step -> ModelProperties.of(step)
                                .text("action")
                                .flatMap(Act::of)
                                .filter(act)
                                .isPresent()),
                model.getModelElementsByType(CallActivity.class).stream()
                        .filter(call -> library.model(Call.of(call).key())
                                .map(inner -> new ProposalRules(inner, library))
                                .filter(called)
                                .isPresent()));
    }
}
