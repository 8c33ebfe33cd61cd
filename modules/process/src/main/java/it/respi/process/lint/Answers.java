// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.lint;

import it.respi.process.model.ModelProperties;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * The answers that a gateway must be ready for: the outcomes of the steps before it, or, for any other routing value, those
 * that the process lists in its property {@code values.<name>}.
 */
final class Answers {

    private static final Pattern CONDITION =
            Pattern.compile("^\\$\\{([a-zA-Z]+) (==|!=) (?:'([A-Z_]+)'|(true|false))}$");
    private static final Set<String> FLAG = Set.of("true", "false");

    private final Gateway gateway;

    Answers(Gateway gateway) {
        this.gateway = gateway;
    }

    /** The answers for which none of the conditions holds; the condition itself when it is not understood. */
    Set<String> leftOpenBy(Collection<String> conditions) {
        var covered = new HashSet<String>();
        var expected = new TreeSet<String>();
        for (String condition : conditions) {
            Matcher parts = CONDITION.matcher(condition);
            if (!parts.matches()) {
                return Set.of(condition);
            }
            boolean flag = parts.group(4) != null;
            Set<String> possible = flag ? FLAG : possible(parts.group(1));
            if (possible.isEmpty()) {
                return Set.of(parts.group(1));
            }
            possible.forEach(answer -> expected.add(parts.group(1) + " " + answer));
            String value = flag ? parts.group(4) : parts.group(3);
            boolean equal = parts.group(2).equals("==");
            possible.stream()
                    .filter(answer -> answer.equals(value) == equal)
                    .forEach(answer -> covered.add(parts.group(1) + " " + answer));
        }
        expected.removeAll(covered);
        return expected;
    }

    private Set<String> possible(String variable) {
        return variable.equals("outcome")
                ? outcomesBefore(gateway, new HashSet<>())
                : ModelProperties.of(process()).set("values." + variable);
    }

    private static Set<String> outcomesBefore(FlowNode node, Set<FlowNode> seen) {
        var outcomes = new HashSet<String>();
        for (SequenceFlow flow : node.getIncoming()) {
            FlowNode source = flow.getSource();
            if (source instanceof UserTask step) {
                outcomes.addAll(
                        ModelProperties.of(step).startingWith("outcome.").keySet());
            } else if (source instanceof Gateway && seen.add(source)) {
                outcomes.addAll(outcomesBefore(source, seen));
            }
        }
        return outcomes;
    }

    private Process process() {
        return gateway
                .getModelInstance()
                .getModelElementsByType(gateway.getModelInstance().getModel().getType(Process.class))
                .stream()
                .map(Process.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
