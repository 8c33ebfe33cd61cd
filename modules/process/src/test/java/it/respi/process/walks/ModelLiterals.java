// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.walks;

import it.respi.process.model.Assembly;
import it.respi.process.model.Call;
import it.respi.process.model.Condition;
import it.respi.process.model.DecisionTable;
import it.respi.process.model.Library;
import it.respi.process.model.ModelProperties;
import it.respi.process.model.ProcedureReader;
import it.respi.process.model.UnaryTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

/** The values that the gateways, tables and timers of a procedure compare answers with, by the name of the answer. */
final class ModelLiterals {
    private final Map<String, Set<String>> texts = new TreeMap<>();
    private final Map<String, Set<Long>> numbers = new TreeMap<>();
    private final List<TableRow> rows = new ArrayList<>();
    private final Set<String> moments = new HashSet<>();
    private final Map<String, String> passed = new TreeMap<>();

    ModelLiterals(Assembly procedure, Library library) {
        procedure.parts().forEach(part -> read(part.model(), library));
    }

    private void read(BpmnModelInstance model, Library library) {
        ModelProperties.of(ProcedureReader.processOf(model))
                .startingWith("values.")
                .forEach((name, values) -> List.of(values.split("\\s*,\\s*")).forEach(value -> add(name, value)));
        model.getModelElementsByType(SequenceFlow.class).stream()
                .filter(flow -> flow.getConditionExpression() != null)
                .flatMap(flow -> Condition.of(flow.getConditionExpression().getTextContent()).stream())
                .flatMap(condition -> condition.terms().stream())
                .forEach(term -> add(term.name(), term.value()));
        model.getModelElementsByType(TimerEventDefinition.class)
                .forEach(timer -> moments.add(timer.getTextContent().strip()));
        model.getModelElementsByType(CallActivity.class)
                .forEach(call -> passed.putAll(Call.of(call).in()));
        model.getModelElementsByType(BusinessRuleTask.class)
                .forEach(rule -> library.table(rule.getCamundaDecisionRef()).ifPresent(this::read));
    }

    private void read(DecisionTable table) {
        IntStream.range(0, table.rows().size()).forEach(i -> rows.add(new TableRow(table, i)));
        for (int i = 0; i < table.inputs().size(); i++) {
            String name = table.inputs().get(i).answer();
            for (DecisionTable.Row row : table.rows()) {
                UnaryTest.of(row.cells().get(i))
                        .orElseThrow()
                        .thresholds()
                        .forEach(at -> add(name, at.toPlainString()));
            }
        }
    }

    private void add(String name, String value) {
        if (value.matches("-?\\d{1,9}")) {
            numbers.computeIfAbsent(name, any -> new TreeSet<>()).add(Long.valueOf(value));
        } else {
            texts.computeIfAbsent(name, any -> new LinkedHashSet<>()).add(value);
        }
    }

    /** Whether a timer waits for it, also in a model that it is passed to. */
    boolean isMoment(String name) {
        return moments.contains("${" + name + "}")
                || passed.entrySet().stream()
                        .anyMatch(one ->
                                one.getValue().equals(name) && !one.getKey().equals(name) && isMoment(one.getKey()));
    }

    /** The rows of the tables that are asked. */
    List<TableRow> rows() {
        return rows;
    }

    /** A row of a table. */
    record TableRow(DecisionTable table, int number) {
        String name() {
            return table.key() + " " + number + " ";
        }

        /** Whether it fits that answer to the question of that name. */
        boolean fits(String name, Object answer) {
            List<String> cells = table.rows().get(number).cells();
            return IntStream.range(0, cells.size())
                    .filter(i -> table.inputs().get(i).answer().equals(name))
                    .allMatch(i -> UnaryTest.of(cells.get(i)).orElseThrow().fits(answer.toString()));
        }
    }

    Set<String> texts(String name) {
        return new TreeSet<>(texts.getOrDefault(name, Set.of()));
    }

    /** At least one, when a number is asked for. */
    Set<Long> numbers(String name) {
        return numbers.getOrDefault(name, Set.of(1L));
    }
}
