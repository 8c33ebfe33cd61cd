// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.running;

import it.respi.cases.CaseEvent;
import it.respi.cases.CaseId;
import it.respi.cases.CaseSignal;
import it.respi.process.deployment.NewestModels;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.errorcode.BuiltinExceptionCode;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.event.EventListener;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves the process of a case after its facts, inside the transaction that records them. A fact is never refused because
 * the process is elsewhere: it stands, and the {@link Drift} is reported. When the process is moved at the same moment, the fact
 * is recorded anew, as after a lock that was not to be had.
 */
@Component
class CaseProcess {

    private final RuntimeService runtime;
    private final CommandExecutor commands;
    private final NewestModels models;
    private final Drift drift;
    private final ProcessAgain again;

    CaseProcess(
            RuntimeService runtime,
            ProcessEngineConfigurationImpl engine,
            NewestModels models,
            Drift drift,
            ProcessAgain again) {
        this.again = again;
        this.runtime = runtime;
        this.commands = engine.getCommandExecutorTxRequired();
        this.models = models;
        this.drift = drift;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(CaseEvent event) {
        try {
            if (!move(event)) {
                drift.report(event);
            }
        } catch (ProcessEngineException refused) {
            throw isTooLate(refused)
                    ? new CannotAcquireLockException("the process of the case was moved meanwhile", refused)
                    : refused;
        }
    }

    private boolean move(CaseEvent event) {
        return switch (event) {
            case CaseEvent.Opened opened -> start(opened);
            case CaseEvent.Reopened reopened ->
                models.newest(reopened.procedure())
                        .map(newest -> again.atReview(newest, reopened))
                        .orElse(false);
            case CaseEvent.StepCompleted completed -> complete(completed);
            case CaseEvent.Signalled signalled ->
                correlate(signalled) || signalled.signal() == CaseSignal.ENDED && breakOff(signalled.caseId());
        };
    }

    /** A timer or another person was faster: in a new transaction the same may well be possible. */
    private static boolean isTooLate(ProcessEngineException refused) {
        return refused instanceof OptimisticLockingException
                || Integer.valueOf(BuiltinExceptionCode.DEADLOCK.getCode()).equals(refused.getCode());
    }

    private boolean start(CaseEvent.Opened opened) {
        Optional<String> model = models.newest(opened.procedure());
        model.ifPresent(newest -> runtime.startProcessInstanceById(
                newest, opened.caseId().toString(), Routing.variables(opened.routing())));
        return model.isPresent();
    }

    private boolean complete(CaseEvent.StepCompleted completed) {
        return commands.execute(new CompleteWaiting(
                completed.engineTask(), completed.caseId().toString(), Routing.variables(completed.routing())));
    }

    private boolean correlate(CaseEvent.Signalled signalled) {
        return !runtime.createMessageCorrelation(signalled.signal().name())
                .processInstanceBusinessKey(signalled.caseId().toString())
                .correlateAllWithResult()
                .isEmpty();
    }

    /** A model that does not draw its early end is left where it stands. */
    private boolean breakOff(CaseId caseId) {
        List<ProcessInstance> running = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseId.toString())
                .rootProcessInstances()
                .list();
        running.forEach(process -> runtime.deleteProcessInstance(process.getId(), CaseSignal.ENDED.name()));
        return !running.isEmpty();
    }
}
