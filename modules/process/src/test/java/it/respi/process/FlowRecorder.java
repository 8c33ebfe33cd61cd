// SPDX-License-Identifier: EUPL-1.2
package it.respi.process;

import it.respi.cases.CaseId;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Remembers every sequence flow that any case took. */
@Component
public class FlowRecorder extends AbstractBpmnParseListener {

    private final Set<String> taken = new ConcurrentSkipListSet<>();
    private final Set<String> takenOfModels = new ConcurrentSkipListSet<>();
    private final Set<String> takenNow = new ConcurrentSkipListSet<>();
    private final Map<String, Integer> takenByCase = new ConcurrentHashMap<>();

    @Override
    public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
        String model = ((ProcessDefinitionEntity) flow.getProcessDefinition()).getKey() + "/";
        flow.addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener) execution -> {
            taken.add(flow.getId());
            takenOfModels.add(model + flow.getId());
            takenNow.add(model + flow.getId());
            takenByCase.merge(execution.getProcessBusinessKey() + " " + model + flow.getId(), 1, Integer::sum);
        });
    }

    public Set<String> taken() {
        return taken;
    }

    /** Every flow that was taken, as key of its model, a slash and its id. */
    public Set<String> takenOfModels() {
        return takenOfModels;
    }

    /** The same since it was last emptied. */
    public Set<String> takenNow() {
        return takenNow;
    }

    /** How often a case took that flow. */
    public int timesTaken(CaseId caseId, String flow) {
        return takenByCase.getOrDefault(caseId + " " + flow, 0);
    }
}
