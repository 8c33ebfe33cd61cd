// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.lint;

import it.respi.process.model.FieldReader;
import it.respi.process.model.Library;
import it.respi.process.model.ModelReads;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;

/** What a model reads from some of its places on before anybody says it there: whoever stands there must know it already. */
public final class ReadsAhead {
    private final BpmnModelInstance model;
    private final ModelReads reads;
    private final TellingSteps steps;
    private final Flows flows;

    /** @param library where the tables are that it asks */
    public ReadsAhead(BpmnModelInstance model, Library library) {
        this.model = model;
        this.reads = new ModelReads(model, library);
        this.steps = new TellingSteps(model);
        this.flows = new Flows(model);
    }

    /**
     * The names of what must be known there.
     *
     * @param places ids of elements; the events that may begin a part of the model at any time count as well
     * @param waiting ids of those that keep what they wait for, when they are places or at the border of one
     */
    public Set<String> from(Collection<String> places, Set<String> waiting) {
        List<FlowNode> standing = model.getModelElementsByType(FlowNode.class).stream()
                .filter(node -> places.contains(node.getId()))
                .toList();
        Set<String> needed = new TreeSet<>();
        reads.byNode()
                .forEach((node, names) -> names.stream()
                        .filter(name -> isReached(node, standing, waiting, finishing(name)))
                        .forEach(needed::add));
        return needed;
    }

    private boolean isReached(FlowNode node, List<FlowNode> standing, Set<String> waiting, Set<FlowNode> finishing) {
        Set<FlowNode> next = flows.beginnings().stream()
                .filter(start -> !(start.getParentElement() instanceof Process))
                .collect(Collectors.toCollection(HashSet::new));
        for (FlowNode place : standing) {
            if (!finishing.contains(place)) {
                flows.next(place).forEach(next::add);
            }
            flows.borders(place)
                    .flatMap(event -> waiting.contains(event.getId()) ? flows.next(event) : Stream.of(event))
                    .forEach(next::add);
        }
        return flows.reachedWithout(next, finishing).contains(node);
    }

    /** A question that was left out has an answer too, except for a day. */
    private Set<FlowNode> finishing(String name) {
        Set<FlowNode> found = steps.telling(name);
        found.addAll(steps.asking(
                name, field -> FieldReader.isRequired(field) || !TellingSteps.DAYS.containsAll(steps.kinds(name))));
        return found;
    }
}
