// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.running;

import java.util.Map;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * Completes a task if the process of the case still waits at it. One command, so that what is asked first is not read again:
 * an exception of the engine would take the fact with it, because both share the transaction.
 *
 * @param task the engine's id of the task
 * @param caseId business key of the processes of the case
 */
record CompleteWaiting(String task, String caseId, Map<String, Object> variables) implements Command<Boolean> {

    /** Whether it was waiting. */
    @Override
    public Boolean execute(CommandContext context) {
        TaskEntity waiting = context.getTaskManager().findTaskById(task);
        if (waiting == null
                || !caseId.equals(waiting.getExecution().getProcessInstance().getBusinessKey())) {
            return false;
        }
        new CompleteTaskCmd(task, variables).execute(context);
        return true;
    }
}
