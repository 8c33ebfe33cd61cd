// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import it.respi.cases.ProcedureDefinition;
import it.respi.cases.StepDefinition;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

@DisplayName("Ogni procedimento va dall’apertura a ciascuna delle sue fini, con le pagine che usano le persone")
class ShippedProceduresTest extends WalkGround {
    @Autowired
    private RepositoryService repository;

    @TestFactory
    Stream<DynamicNode> everyWay() {
        return Stream.concat(
                shipped().stream()
                        .map(ProcessDefinition::getKey)
                        .flatMap(key -> catalog.procedure(key).stream())
                        .map(this::ways),
                Stream.of(dynamicTest("Nessuna fine e nessun passo restano fuori", this::nothingIsLeftOut)));
    }

    private DynamicNode ways(ProcedureDefinition procedure) {
        return dynamicContainer(
                procedure.name(),
                Walk.of(procedure.key()).stream().map(walk -> dynamicTest(walk.name(), () -> walk(walk))));
    }

    private void nothingIsLeftOut() {
        Set<String> ends = new TreeSet<>();
        Set<String> steps = new TreeSet<>();
        for (ProcessDefinition model : shipped()) {
            repository.getBpmnModelInstance(model.getId()).getModelElementsByType(EndEvent.class).stream()
                    .map(end -> model.getKey() + " " + end.getId())
                    .forEach(ends::add);
            catalog.procedure(model.getKey()).stream()
                    .flatMap(procedure -> procedure.steps().stream())
                    .map(StepDefinition::code)
                    .forEach(steps::add);
        }
        ends.removeAll(reached);
        steps.removeAll(answered);

        assertThat(ends).as("ends that no script comes to").isEmpty();
        assertThat(steps).as("steps that nobody answered").isEmpty();
    }

    /** The models that came with Respi, called ones too. */
    private List<ProcessDefinition> shipped() {
        return repository
                .createProcessDefinitionQuery()
                .latestVersion()
                .orderByProcessDefinitionKey()
                .asc()
                .list()
                .stream()
                .filter(model -> new ClassPathResource("bpmn/" + model.getResourceName()).exists())
                .collect(Collectors.toList());
    }
}
