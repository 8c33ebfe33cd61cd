// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.model;

import it.respi.cases.ProcedureCatalog;
import it.respi.cases.ProcedureDefinition;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.springframework.stereotype.Component;

/** The procedures of this version of Respi, read once from their models. */
@Component
class BpmnCatalog implements ProcedureCatalog {

    private final Map<String, ProcedureDefinition> procedures = new TreeMap<>();

    /** @param deployed not used, but the versions are counted by it */
    BpmnCatalog(Models models, RepositoryService repository, ModelDeployment deployed) {
        for (Models.Model model : models.all()) {
            var reader = new ProcedureReader(Bpmn.readModelFromStream(new ByteArrayInputStream(model.xml())));
            procedures.put(reader.key(), reader.read(version(repository, reader.key())));
        }
    }

    @Override
    public List<ProcedureDefinition> procedures() {
        return List.copyOf(procedures.values());
    }

    @Override
    public Optional<ProcedureDefinition> procedure(String key) {
        return Optional.ofNullable(procedures.get(key));
    }

    private static int version(RepositoryService repository, String key) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult()
                .getVersion();
    }
}
