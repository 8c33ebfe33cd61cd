// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;

/**
 * Who does which step. A step stands in a drawn lane that carries Respi's code; a step inside a sub-process, where the
 * standard knows no lanes of the pool, carries the code itself.
 */
public final class ModelLanes {

    private static final String LANE = "lane";

    private final Map<String, String> codes = new HashMap<>();

    public ModelLanes(BpmnModelInstance model) {
        for (Lane lane : model.getModelElementsByType(Lane.class)) {
            ModelProperties.of(lane)
                    .text(LANE)
                    .ifPresent(code -> lane.getFlowNodeRefs().forEach(node -> codes.put(node.getId(), code)));
        }
    }

    /** The lane of a step; empty when the model says none that Respi knows. */
    public Optional<it.respi.kernel.actor.Lane> of(FlowNode step) {
        return ModelProperties.of(step)
                .text(LANE)
                .or(() -> Optional.ofNullable(codes.get(step.getId())))
                .flatMap(it.respi.kernel.actor.Lane::of);
    }
}
