// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.running;

import it.respi.cases.PapersByAnswers;
import it.respi.process.deployment.AskedTables;
import it.respi.process.model.DecisionTable;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a table of papers (tabella dei documenti) asks for becomes the list of the case; the engine keeps none of it. */
@Component
class DecidedPapers {
    /** Where the engine puts what a table decided, for the moment in which the rule ends. */
    private static final String RESULT = "decisionResult";

    /** Asked late: the cases read the catalogue of procedures, which needs the engine. */
    private final ObjectProvider<PapersByAnswers> papers;

    private final ObjectProvider<AskedTables> tables;

    DecidedPapers(ObjectProvider<PapersByAnswers> papers, ObjectProvider<AskedTables> tables) {
        this.papers = papers;
        this.tables = tables;
    }

    void by(DelegateExecution decided, String table) {
        if (!(decided.getVariable(RESULT) instanceof DmnDecisionResult rows)) {
            return;
        }
        Map<String, Boolean> wanted = new HashMap<>();
        rows.forEach(row -> wanted.merge(
                row.getEntry(DecisionTable.PAPER),
                DecisionTable.REQUIRED.equals(row.getEntry(DecisionTable.NEED)),
                Boolean::logicalOr));
        String deployment = ((ExecutionEntity) decided).getProcessDefinition().getDeploymentId();
        papers.getObject()
                .decided(
                        Cases.idOf(decided),
                        new PapersByAnswers.Decided(tables.getObject().papers(deployment, table), wanted));
    }
}
