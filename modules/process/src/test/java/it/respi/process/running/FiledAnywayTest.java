// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.running;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.cases.ProcedureCatalog;
import it.respi.process.CaseRuns;
import it.respi.process.ProcessTest;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Una stima dello sportello non decide: la domanda si presenta comunque (art. 2 L. 241/1990)")
class FiledAnywayTest extends ProcessTest {
    private static final String ANYWAY = "FILE_ANYWAY";

    @Autowired
    private CaseRuns cases;

    @Autowired
    private ProcedureCatalog catalog;

    @Autowired
    private RuntimeService runtime;

    @Test
    @DisplayName("P2: mesi di soggiorno, o un’altra procedura")
    void aReunificationThatSeemsTooEarlyOrMisplaced() {
        asked("p02FamilyReunification", "Task_FamilyIntake", Map.of("relation", "SPOUSE", "stayMonths", 3))
                .does("Task_FamilyEarliest", ANYWAY)
                .waitsFor("Task_FamilyHousing", "Task_FamilyIncome", "Task_FamilyCivilActs");
        asked("p02FamilyReunification", "Task_FamilyIntake", Map.of("sponsorCitizen", "EU_OR_ITALIAN"))
                .does("Task_FamilyRedirect", ANYWAY)
                .waitsFor("Task_FamilyHousing", "Task_FamilyIncome", "Task_FamilyCivilActs");
    }

    @Test
    @DisplayName("P3: anni di soggiorno; il test di italiano serve lo stesso")
    void aLongTermPermitThatSeemsTooEarly() {
        asked("p03LongTermPermit", "Task_CheckLongTerm", Map.of("stayYears", 2, "languageTitle", "NO_PROOF"))
                .does("Task_ExplainNotYet", ANYWAY)
                .waitsFor("Task_RequestTest");
    }

    @Test
    @DisplayName("P4: troppe richieste; la quota serve solo a chi è dentro le quote")
    void anEmployerWithTooManyRequests() {
        var quota = sentDespiteTooMany("C_STAG").waitsFor("Task_WorkQuota");
        var outside = sentDespiteTooMany("ART_27").waitsFor("Task_WorkStart");

        assertThat(routeOf(quota)).isEqualTo("IN_QUOTA");
        assertThat(routeOf(outside)).isEqualTo("OUTSIDE_QUOTA");
    }

    private Object routeOf(CaseRuns.Run run) {
        return runtime.getVariable(run.instances().getFirst().getId(), "workRoute");
    }

    private CaseRuns.Run sentDespiteTooMany(String form) {
        return asked("p04QuotaEntry", "Task_WorkInfo", Map.of("formType", form, "employerRequests", 9))
                .does("Task_WorkAssociation", ANYWAY)
                .does("Task_WorkAskJobCentre", "CHECK_NOT_NEEDED")
                .does("Task_WorkPapers", "CHECKED_ELSEWHERE")
                .does("Task_WorkSend");
    }

    @Test
    @DisplayName("P5: la conversione da stagionale va alla Prefettura, il resto in Questura")
    void aConversionThatSeemsImpossible() {
        asked("p05FirstPermit", "Task_CheckEntry", Map.of("firstKind", "CONVERT_SEASONAL"))
                .does("Task_AdviseOtherWay", ANYWAY)
                .waitsFor("Task_HeldPermit");
        asked("p05FirstPermit", "Task_CheckEntry", Map.of("firstKind", "COHESION"))
                .does("Task_AdviseOtherWay", ANYWAY)
                .waitsFor("Task_PreCheck");
    }

    @Test
    @DisplayName("P6: alloggio piccolo, o figli per i quali basterebbe il consenso")
    void aDwellingThatSeemsTooSmall() {
        for (boolean children : new boolean[] {true, false}) {
            var run = cases.open("p06HousingCertificate", routing("p06HousingCertificate"));
            run.finish("Task_HousingRules", Map.of("technicianNeeded", false, "onlineOnly", false))
                    .finish("Task_HousingEstimate", Map.of("sparePlaces", -2, "childrenUnder14", children))
                    .does(children ? "Task_HousingChildren" : "Task_HousingTooSmall", ANYWAY)
                    .does("Task_HousingPapers", "COMPLETE")
                    .waitsFor("Task_HousingFile");
        }
    }

    @Test
    @DisplayName("P7: domanda alla Prefettura, o dichiarazione al Comune")
    void aCitizenshipThatSeemsTooEarly() {
        asked("p07Citizenship", "Task_CitizenshipCheck", Map.of("citizenshipBasis", "ART9F", "residenceMonths", 12))
                .does("Task_CitizenshipNotYet", ANYWAY)
                .waitsFor("Task_CitizenshipAbroad");
        asked("p07Citizenship", "Task_CitizenshipCheck", Map.of("citizenshipBasis", "ART4C2"))
                .does("Task_CitizenshipNotYet", ANYWAY)
                .waitsFor("Task_CitizenshipDeclare");
    }

    private CaseRuns.Run asked(String procedure, String step, Map<String, Object> told) {
        Map<String, Object> answers = routing(procedure);
        answers.putAll(told);
        return cases.open(procedure, routing(procedure)).finish(step, answers);
    }

    private Map<String, Object> routing(String procedure) {
        return new HashMap<>(catalog.procedure(procedure).orElseThrow().frame().unanswered());
    }
}
