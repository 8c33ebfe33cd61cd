// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.running;

import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.jobexecutor.TimerEventJobHandler.TimerJobConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.pvm.PvmActivity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityStartBehavior;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reminders (promemoria) count from a day that may be recorded late. Of those at one step that lead to the same place and whose day
 * has passed when it begins, only the latest comes; none when the step is over by then, because its last day has passed too.
 */
@Component
class MissedReminders extends AbstractBpmnParseListener {
    private static final String WATCHED = "respiReminders";

    @Override
    public void parseBoundaryTimerEventDefinition(Element element, boolean interrupting, ActivityImpl timer) {
        ScopeImpl step = timer.getEventScope();
        if (step.getProperty(WATCHED) == null) {
            step.setProperty(WATCHED, true);
            step.addListener(
                    ExecutionListener.EVENTNAME_START, (ExecutionListener) begun -> leaveOutMissed(begun, step));
        }
    }

    /** The timers of a step are set before it is told to have begun, and written with it. */
    private static void leaveOutMissed(DelegateExecution begun, ScopeImpl step) {
        Date now = ClockUtil.getCurrentTime();
        Map<String, ActivityImpl> borders =
                step.getEventActivities().stream().collect(Collectors.toMap(ActivityImpl::getId, border -> border));
        List<JobEntity> missed = ((ExecutionEntity) begun)
                .getJobs().stream()
                        .filter(job -> borders.containsKey(timerOf(job))
                                && !job.getDuedate().after(now))
                        .sorted(Comparator.comparing(JobEntity::getDuedate).reversed())
                        .toList();
        boolean over = missed.stream().anyMatch(job -> !isReminder(borders.get(timerOf(job))));
        missed.stream()
                .filter(job -> isReminder(borders.get(timerOf(job))))
                .collect(Collectors.groupingBy(job -> placeBehind(borders.get(timerOf(job)))))
                .values()
                .forEach(same -> same.stream().skip(over ? 0 : 1).forEach(JobEntity::delete));
    }

    private static String timerOf(JobEntity job) {
        return job.getJobHandlerConfiguration() instanceof TimerJobConfiguration timer
                ? timer.getTimerElementKey()
                : "";
    }

    private static boolean isReminder(@Nullable ActivityImpl border) {
        return border != null && border.getActivityStartBehavior() == ActivityStartBehavior.CONCURRENT_IN_FLOW_SCOPE;
    }

    /** Where a timer leads to. */
    static String placeBehind(@Nullable PvmActivity timer) {
        return timer == null
                ? ""
                : timer.getOutgoingTransitions().stream()
                        .map(flow -> flow.getDestination().getId())
                        .collect(Collectors.joining(" "));
    }
}
