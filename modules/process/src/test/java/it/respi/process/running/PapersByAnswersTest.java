// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.running;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.cases.FormField;
import it.respi.cases.PapersByAnswers.Decided;
import it.respi.cases.ProcedureCatalog;
import it.respi.process.CaseRuns;
import it.respi.process.ProcessTest;
import it.respi.process.WorkList;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("L’elenco dei documenti segue le risposte")
class PapersByAnswersTest extends ProcessTest {
    private static final String FAMILY = "p02FamilyReunification";
    private static final String WORK = "p04QuotaEntry";

    @Autowired
    private CaseRuns cases;

    @Autowired
    private WorkList work;

    @Autowired
    private ProcedureCatalog catalog;

    @Autowired
    private RuntimeService runtime;

    @Test
    @DisplayName("P2: coniuge, lavoro dipendente, casa in affitto")
    void theCasesAreToldWhatTheTableAsksFor() {
        var run = family(Map.of("relation", "SPOUSE", "dwelling", "RENTED", "incomeKind", "EMPLOYEE"));

        assertThat(papers(run).wanted()).isEqualTo(Map.of("D21", true, "D24", true, "D26", true));
        assertThat(papers(run).about())
                .containsExactlyInAnyOrder(
                        "D21", "D22", "D23", "D24", "D26", "D27", "D28", "D29", "D30", "D31", "D32", "D33");
    }

    @Test
    @DisplayName("P2: risposte cambiate al controllo dei documenti, la tabella decide di nuovo")
    void changedAnswersAreDecidedAnew() {
        var run = family(Map.of("relation", "CHILD", "childrenUnder14", true, "dwelling", "OWNED"))
                .does("Task_FamilyHousing")
                .does("Task_FamilyIncome")
                .does("Task_FamilyCivilActs");
        assertThat(papers(run).wanted()).containsKey("D22").doesNotContainKey("D21");

        run.finish("Task_FamilyPapers", Map.of("outcome", "ANSWERS_CHANGED", "interpreterNeeded", false))
                .waitsFor("Task_FamilyIntake");
        run.finish("Task_FamilyIntake", told(Map.of("relation", "SPOUSE", "dwelling", "OWNED")));
        assertThat(papers(run).wanted()).containsKey("D21").doesNotContainKey("D22");
    }

    @Test
    @DisplayName("L’asseverazione è facoltativa per chi passa da un’associazione")
    void aPaperMayBeOptional() {
        var run = cases.open(WORK, unanswered(WORK))
                .finish(
                        "Task_WorkInfo",
                        told(WORK, "Task_WorkInfo", Map.of("formType", "C_STAG", "viaAssociation", true)));

        assertThat(papers(run).wanted()).isEqualTo(Map.of("D62", false));
    }

    @Test
    void theEngineKeepsNoList() {
        var run = family(Map.of("relation", "SPOUSE", "dwelling", "GUEST"));

        assertThat(runtime.createVariableInstanceQuery()
                        .processInstanceIdIn(run.instances().getFirst().getId())
                        .list())
                .extracting(value -> value.getName())
                .contains("dwelling")
                .doesNotContain("decisionResult", "paper", "need");
    }

    private CaseRuns.Run family(Map<String, Object> answers) {
        return cases.open(FAMILY, unanswered(FAMILY)).finish("Task_FamilyIntake", told(answers));
    }

    private Map<String, Object> told(Map<String, Object> answers) {
        Map<String, Object> told = new HashMap<>(Map.of(
                "sponsorCitizen", "NON_EU", "relativeWhere", "ABROAD", "sponsorTitle", "ONE_YEAR", "stayMonths", 30));
        told.putAll(answers);
        return told(FAMILY, "Task_FamilyIntake", told);
    }

    /** The answers of a step as the engine gets them: a question left out is an answer too. */
    private Map<String, Object> told(String procedure, String step, Map<String, Object> answers) {
        Map<String, Object> told = new HashMap<>();
        catalog.procedure(procedure).flatMap(known -> known.step(step)).orElseThrow().fields().stream()
                .filter(FormField::routed)
                .forEach(field -> field.kind().unanswered().ifPresent(value -> told.put(field.id(), value)));
        told.putAll(answers);
        return told;
    }

    private Decided papers(CaseRuns.Run run) {
        return work.papersOf(run.id()).orElseThrow();
    }

    private Map<String, Object> unanswered(String procedure) {
        return new HashMap<>(catalog.procedure(procedure).orElseThrow().frame().unanswered());
    }
}
