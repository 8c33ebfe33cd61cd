// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.running;

import it.respi.cases.CaseId;
import it.respi.cases.CaseSignal;
import it.respi.cases.Listening;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.springframework.stereotype.Component;

/** Asks the engine for what the process of a case waits, and what it does beside its way. */
@Component
class ListeningProcess implements Listening {
    private final RuntimeService runtime;
    private final RepositoryService repository;

    ListeningProcess(RuntimeService runtime, RepositoryService repository) {
        this.runtime = runtime;
        this.repository = repository;
    }

    @Override
    public boolean now(CaseId caseId, CaseSignal signal) {
        return processes(caseId).stream()
                .anyMatch(process -> runtime.createEventSubscriptionQuery()
                                .processInstanceId(process.getId())
                                .eventType("message")
                                .eventName(signal.name())
                                .count()
                        > 0);
    }

    @Override
    public boolean isAnswering(CaseId caseId, CaseSignal signal) {
        return processes(caseId).stream().anyMatch(process -> isInOneOf(process, begunBy(process, signal)));
    }

    private List<ProcessInstance> processes(CaseId caseId) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseId.toString())
                .rootProcessInstances()
                .list();
    }

    private boolean isInOneOf(ProcessInstance process, List<String> parts) {
        var running = runtime.getActivityInstance(process.getId());
        return parts.stream().anyMatch(part -> running.getActivityInstances(part).length > 0);
    }

    /** The parts of its model that begin when it is told of the fact. */
    private List<String> begunBy(ProcessInstance process, CaseSignal signal) {
        return repository
                .getBpmnModelInstance(process.getProcessDefinitionId())
                .getModelElementsByType(StartEvent.class)
                .stream()
                .filter(start -> start.getEventDefinitions().stream()
                        .anyMatch(told -> told instanceof MessageEventDefinition message
                                && signal.name().equals(message.getMessage().getName())))
                .map(StartEvent::getParentElement)
                .filter(SubProcess.class::isInstance)
                .map(part -> ((SubProcess) part).getId())
                .toList();
    }
}
