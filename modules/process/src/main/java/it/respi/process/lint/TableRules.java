// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.lint;

import it.respi.cases.FieldKind;
import it.respi.process.model.ChannelRows;
import it.respi.process.model.DecisionTable;
import it.respi.process.model.FieldReader;
import it.respi.process.model.Library;
import it.respi.process.model.ProcedureReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Whether the tables that a model asks understand its answers, and decide one thing for each of them. */
final class TableRules {
    private static final Set<String> NUMBERS = Set.of("integer", "long", "double", "number");
    private static final Map<FieldKind, Set<String>> TYPES = new EnumMap<>(Map.of(
            FieldKind.CHOICE, Set.of("string"),
            FieldKind.YES_NO, Set.of("boolean"),
            FieldKind.FLAG, Set.of("boolean"),
            FieldKind.NUMBER, NUMBERS));

    private final BpmnModelInstance model;
    private final Library library;
    private final List<Finding> findings = new ArrayList<>();

    TableRules(BpmnModelInstance model, Library library) {
        this.model = model;
        this.library = library;
    }

    List<Finding> check() {
        for (BusinessRuleTask rule : model.getModelElementsByType(BusinessRuleTask.class)) {
            Optional.ofNullable(rule.getCamundaDecisionRef())
                    .flatMap(library::table)
                    .ifPresent(table -> check(rule, table));
        }
        if (ProcedureReader.isAboutPermit(model)) {
            checkChannels(ProcedureReader.processOf(model));
        }
        return findings;
    }

    private void checkChannels(BaseElement process) {
        Optional<DecisionTable> table = library.table(ChannelRows.KEY);
        if (table.isEmpty()) {
            add(Rule.TABLE_UNKNOWN, process, ChannelRows.KEY);
        } else if (table.flatMap(ChannelRows::read).isEmpty()) {
            add(Rule.TABLE_CONTENT, process, ChannelRows.KEY);
        }
        library.content(ChannelRows.KEY).stream()
                .flatMap(file -> TableLinter.check(file).stream())
                .findFirst()
                .ifPresent(unfit -> add(Rule.TABLE_UNFIT, process, ChannelRows.KEY));
    }

    private void check(BusinessRuleTask rule, DecisionTable table) {
        table.inputs()
                .forEach(input -> kindsOf(input.answer())
                        .filter(kind -> !TYPES.getOrDefault(kind, Set.of()).contains(input.type()))
                        .forEach(kind -> add(Rule.TABLE_CONTENT, rule, input.answer() + " " + kind)));
        if (ChannelRows.KEY.equals(rule.getCamundaResultVariable())
                && !(ProcedureReader.isAboutPermit(model) && ChannelRows.decidesWays(table))) {
            add(Rule.TABLE_CONTENT, rule, ChannelRows.KEY);
        }
        new TableCases(table, new Answers(rule, library)::asked)
                .overlap()
                .ifPresent(answers -> add(Rule.TABLE_OVERLAP, rule, String.join(", ", answers)));
    }

    private Stream<FieldKind> kindsOf(String answer) {
        return model.getModelElementsByType(UserTask.class).stream()
                .flatMap(step -> FieldReader.of(step).stream())
                .filter(field -> answer.equals(field.getCamundaId()))
                .flatMap(field -> FieldReader.kindOf(field).stream())
                .distinct();
    }

    private void add(Rule rule, BaseElement element, String detail) {
        findings.add(new Finding(rule, element.getId(), detail));
    }
}
