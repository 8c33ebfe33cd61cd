// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.running;

import it.respi.cases.CaseTimers;
import it.respi.cases.Channel;
import it.respi.cases.Steps;
import it.respi.process.deployment.CalledModels;
import it.respi.process.model.ChannelRows;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lets every user task of every model tell the work list when it opens and when it goes without having been finished. */
@Component
class StepParseListener extends AbstractBpmnParseListener {
    private static final String TERM_KEY = "termKey";

    /** Asked late: the work list reads the catalogue of procedures, which needs the engine. */
    private final ObjectProvider<Steps> steps;

    private final ObjectProvider<CalledModels> called;
    private final ObjectProvider<CaseTimers> timers;
    private final DecidedPapers papers;

    StepParseListener(
            ObjectProvider<Steps> steps,
            ObjectProvider<CalledModels> called,
            ObjectProvider<CaseTimers> timers,
            DecidedPapers papers) {
        this.steps = steps;
        this.papers = papers;
        this.timers = timers;
        this.called = called;
    }

    /**
     * A process that came to its end ends its case, unless another one called it, the case ended before or the process was
     * broken off.
     */
    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        process.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) begun -> {
            if (Cases.isCalled(begun)) {
                leaveUnanswered(begun, process);
            }
        });
        process.addListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) ended -> {
            if (!ended.isCanceled() && !Cases.isCalled(ended)) {
                steps.getObject()
                        .ended(Cases.idOf(ended), Cases.procedureOf(ended).getVersion(), ended.getCurrentActivityId());
            }
        });
    }

    private void leaveUnanswered(DelegateExecution begun, ProcessDefinitionEntity process) {
        called.getObject()
                .unanswered(process.getDeploymentId(), process.getKey())
                .forEach((name, value) -> {
                    if (!begun.hasVariable(name)) {
                        begun.setVariable(name, value);
                    }
                });
    }

    /**
     * A table whose result is called {@code termKey} says which parameter the term of the case follows, {@code channel} which way
     * the permit is asked for; one without a result is a table of papers.
     */
    @Override
    public void parseBusinessRuleTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        String result = element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "resultVariable");
        String table = element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "decisionRef");
        if (result == null) {
            activity.addListener(
                    ExecutionListener.EVENTNAME_END, (ExecutionListener) decided -> papers.by(decided, table));
        } else if (TERM_KEY.equals(result)) {
            activity.addListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) decided -> {
                if (decided.getVariable(TERM_KEY) instanceof String parameter) {
                    timers.getObject().termChosen(Cases.idOf(decided), parameter);
                }
            });
        } else if (ChannelRows.KEY.equals(result)) {
            activity.addListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) decided -> {
                if (decided.getVariable(ChannelRows.KEY) instanceof String way) {
                    timers.getObject().channelChosen(Cases.idOf(decided), Channel.valueOf(way));
                }
            });
        }
    }

    /** A called part that was begun goes on by what it came with, also when the case was moved to a newer version meanwhile. */
    private Steps.Reached reached(DelegateTask step, ProcessDefinitionEntity drawn, RecordedTerm own) {
        ProcessDefinition procedure = Cases.procedureOf(step.getExecution());
        int version = called.getObject().version(drawn.getDeploymentId()).orElse(procedure.getVersion());
        return new Steps.Reached(procedure.getKey(), version, step.getTaskDefinitionKey(), step.getId(), own.of(step));
    }

    @Override
    public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
        RecordedTerm.read(element).keepIn(activity);
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var drawn = (ProcessDefinitionEntity) scope.getProcessDefinition();
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        RecordedTerm own = RecordedTerm.read(element);
        task.addBuiltInTaskListener(
                TaskListener.EVENTNAME_CREATE,
                opened -> steps.getObject().opened(Cases.idOf(opened.getExecution()), reached(opened, drawn, own)));
        task.addBuiltInTaskListener(
                TaskListener.EVENTNAME_DELETE, left -> steps.getObject().overtaken(left.getId()));
    }
}
