// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.running;

import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.bpmn.behavior.ParallelGatewayActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.pvm.PvmActivity;
import org.camunda.bpm.engine.impl.pvm.PvmTransition;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The rule of {@link MissedReminders} for reminders that are drawn side by side behind a gateway, because the case goes on elsewhere:
 * of those that lead to the same place and whose day has passed by then, only the way to the latest is taken.
 */
@Component
class MissedForks extends AbstractBpmnParseListener {
    private static final String SPEAKS = "respiSpeaks";

    @Override
    public void parseIntermediateTimerEventDefinition(Element definition, ActivityImpl timer) {
        Element moment = definition.element("timeDate");
        if (moment != null) {
            timer.setProperty(
                    SPEAKS,
                    Context.getProcessEngineConfiguration()
                            .getExpressionManager()
                            .createExpression(moment.getText().strip()));
        }
    }

    /** Not where ways come together: there cases wait, and the engine moves them to newer versions by what it knows. */
    @Override
    public void parseParallelGateway(Element element, ScopeImpl scope, ActivityImpl gateway) {
        if (element.elements("incoming").size() == 1
                && element.elements("outgoing").size() > 1) {
            gateway.setActivityBehavior(new Fork());
        }
    }

    private static final class Fork extends ParallelGatewayActivityBehavior {
        @Override
        public void execute(ActivityExecution fork) throws Exception {
            PvmActivity gateway = fork.getActivity();
            Set<PvmTransition> missed = missed(fork, gateway.getOutgoingTransitions());
            if (missed.isEmpty() || gateway.getIncomingTransitions().size() != 1) {
                super.execute(fork);
                return;
            }
            fork.inactivate();
            fork.leaveActivityViaTransitions(
                    gateway.getOutgoingTransitions().stream()
                            .filter(way -> !missed.contains(way))
                            .toList(),
                    List.of(fork));
        }

        private static Set<PvmTransition> missed(ActivityExecution fork, List<PvmTransition> ways) {
            Date now = ClockUtil.getCurrentTime();
            Map<PvmTransition, Date> passed = new HashMap<>();
            for (PvmTransition way : ways) {
                Date speaks = speaks(fork, way.getDestination());
                if (speaks != null && !speaks.after(now)) {
                    passed.put(way, speaks);
                }
            }
            Set<PvmTransition> missed = new HashSet<>();
            passed.keySet().stream()
                    .sorted(Comparator.comparing(passed::get).reversed())
                    .collect(Collectors.groupingBy(way -> MissedReminders.placeBehind(way.getDestination())))
                    .values()
                    .forEach(same -> missed.addAll(same.subList(1, same.size())));
            return missed;
        }

        private static @Nullable Date speaks(ActivityExecution fork, PvmActivity timer) {
            return timer.getProperty(SPEAKS) instanceof Expression moment && moment.getValue(fork) instanceof Date day
                    ? day
                    : null;
        }
    }
}
