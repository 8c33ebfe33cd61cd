// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.model;

import it.respi.kernel.actor.Lane;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/**
 * Who does which step. A step says it itself (property {@code lane}, or a candidate group with the code of a lane), or
 * stands in a drawn lane that carries Respi's code or one of the usual names; a step inside a sub-process, where the standard
 * knows no lanes of the pool, is done by the lane of the sub-process unless it says otherwise.
 */
public final class ModelLanes {
    private static final String LANE = "lane";
    /** Lanes whose people never see a case (specification 3.1): a step there could not be done by anybody. */
    private static final Set<Lane> WITHOUT_CASES = Set.of(Lane.PROV_SOC, Lane.ADM);

    /** What people write over a lane; the one who usually works there is meant. */
    private static final Map<String, Lane> USUAL = Map.ofEntries(
            Map.entry("sportello", Lane.HD_OP),
            Map.entry("help desk", Lane.HD_OP),
            Map.entry("operatore di sportello", Lane.HD_OP),
            Map.entry("responsabile di sportello", Lane.HD_RESP),
            Map.entry("prefettura", Lane.SUI_IST),
            Map.entry("sui", Lane.SUI_IST),
            Map.entry("sportello unico", Lane.SUI_IST),
            Map.entry("sportello unico immigrazione", Lane.SUI_IST),
            Map.entry("ufficio cittadinanza", Lane.PRE_CIT),
            Map.entry("questura", Lane.QUE_IST),
            Map.entry("ufficio immigrazione", Lane.QUE_IST),
            Map.entry("comune", Lane.COM_TEC),
            Map.entry("ufficio tecnico", Lane.COM_TEC),
            Map.entry("anagrafe", Lane.COM_ANA),
            Map.entry("servizi sociali", Lane.COM_SS));

    private final Map<String, Lane> drawn = new HashMap<>();
    private final Map<String, ModelElementInstance> lanes = new HashMap<>();
    private final Set<String> twice = new HashSet<>();
    private final @Nullable Decider decidedBy;

    /** @param decidedBy the office that decides, whose lanes {@code DECIDER-...} are; null where nobody says */
    public ModelLanes(BpmnModelInstance model, @Nullable Decider decidedBy) {
        this.decidedBy = decidedBy;
        for (var lane : model.getModelElementsByType(org.camunda.bpm.model.bpmn.instance.Lane.class)) {
            ModelProperties.of(lane)
                    .text(LANE)
                    .or(() -> Optional.ofNullable(lane.getName()))
                    .flatMap(this::known)
                    .ifPresent(known -> lane.getFlowNodeRefs().forEach(node -> draw(node.getId(), lane, known)));
        }
    }

    /** A lane inside another one counts more than that. */
    private void draw(String node, ModelElementInstance lane, Lane known) {
        ModelElementInstance other = lanes.put(node, lane);
        Lane before = drawn.put(node, known);
        if (before != null && before != known && !isInside(lane, other)) {
            twice.add(node);
        }
    }

    private static boolean isInside(ModelElementInstance lane, @Nullable ModelElementInstance other) {
        ModelElementInstance around = lane.getParentElement();
        while (around != null && !around.equals(other)) {
            around = around.getParentElement();
        }
        return around != null;
    }

    /** Whether it stands in lanes of different people, so that nobody knows whose it is. */
    public boolean isDrawnTwice(FlowNode step) {
        boolean said = ModelProperties.of(step).text(LANE).or(() -> group(step)).isPresent();
        boolean own = drawn.containsKey(step.getId());
        return !said
                && (own
                        ? twice.contains(step.getId())
                        : step.getParentElement() instanceof FlowNode scope && isDrawnTwice(scope));
    }

    /** The lane of a step; empty when the model says none whose people work on cases. */
    public Optional<Lane> of(FlowNode step) {
        return ModelProperties.of(step)
                .text(LANE)
                .or(() -> group(step))
                .map(this::known)
                .orElseGet(() -> around(step))
                .filter(lane -> !WITHOUT_CASES.contains(lane));
    }

    private Optional<Lane> around(FlowNode step) {
        Lane own = drawn.get(step.getId());
        if (own != null) {
            return Optional.of(own);
        }
        return step.getParentElement() instanceof FlowNode scope ? of(scope) : Optional.empty();
    }

    private Optional<String> group(FlowNode step) {
        return step instanceof UserTask task
                ? Optional.ofNullable(task.getCamundaCandidateGroups())
                        .filter(group -> known(group).isPresent())
                : Optional.empty();
    }

    private Optional<Lane> known(String written) {
        String plain = written.strip();
        return Optional.ofNullable(decidedBy)
                .flatMap(office -> office.lane(plain))
                .or(() -> Lane.of(plain.toUpperCase(Locale.ROOT)))
                .or(() -> Optional.ofNullable(USUAL.get(plain.toLowerCase(Locale.ROOT))));
    }
}
