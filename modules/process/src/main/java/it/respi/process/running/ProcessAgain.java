// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.running;

import it.respi.cases.Act;
import it.respi.cases.CaseEvent;
import it.respi.process.model.ModelProperties;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** Begins the process of a case again at its review: in the model itself, or in the one that it calls for it. */
@Component
class ProcessAgain {
    private final RuntimeService runtime;
    private final RepositoryService repository;

    ProcessAgain(RuntimeService runtime, RepositoryService repository) {
        this.runtime = runtime;
        this.repository = repository;
    }

    /** Whether the model has a review, at which the process now is. */
    boolean atReview(String definition, CaseEvent.Reopened reopened) {
        BpmnModelInstance model = repository.getBpmnModelInstance(definition);
        Optional<String> own = review(model);
        if (own.isPresent()) {
            start(definition, own.get(), reopened);
            return true;
        }
        String deployment = repository.getProcessDefinition(definition).getDeploymentId();
        for (CallActivity call : model.getModelElementsByType(CallActivity.class)) {
            Optional<String> inside = called(deployment, call).flatMap(ProcessAgain::review);
            if (inside.isPresent()) {
                goTo(inside.get(), start(definition, call.getId(), reopened));
                return true;
            }
        }
        return false;
    }

    private ProcessInstance start(String definition, String activity, CaseEvent.Reopened reopened) {
        return runtime.createProcessInstanceById(definition)
                .businessKey(reopened.caseId().toString())
                .setVariables(Routing.variables(reopened.routing()))
                .startBeforeActivity(activity)
                .execute();
    }

    /** What the called model does before its review was done the first time. */
    private void goTo(String review, ProcessInstance root) {
        ProcessInstance inside = runtime.createProcessInstanceQuery()
                .superProcessInstanceId(root.getId())
                .singleResult();
        var active = runtime.getActiveActivityIds(inside.getId());
        if (!active.contains(review)) {
            var change =
                    runtime.createProcessInstanceModification(inside.getId()).startBeforeActivity(review);
            active.forEach(change::cancelAllForActivity);
            change.execute();
        }
    }

    private Optional<BpmnModelInstance> called(String deployment, CallActivity call) {
        return Optional.ofNullable(repository
                        .createProcessDefinitionQuery()
                        .deploymentId(deployment)
                        .processDefinitionKey(call.getCalledElement())
                        .singleResult())
                .map(ProcessDefinition::getId)
                .map(repository::getBpmnModelInstance);
    }

    private static Optional<String> review(BpmnModelInstance model) {
        return model.getModelElementsByType(UserTask.class).stream()
                .filter(task -> ModelProperties.of(task)
                        .text("action")
                        .filter(Act.REVIEW.name()::equals)
                        .isPresent())
                .map(UserTask::getId)
                .findFirst();
    }
}
