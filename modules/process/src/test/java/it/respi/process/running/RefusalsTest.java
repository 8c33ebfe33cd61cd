// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.running;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.cases.ProcedureCatalog;
import it.respi.cases.StepDefinition;
import it.respi.kernel.actor.Lane;
import it.respi.process.CaseRuns;
import it.respi.process.ProcessTest;
import it.respi.process.WorkList;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Ogni atto negativo si propone, si firma, si notifica e ha i suoi rimedi")
class RefusalsTest extends ProcessTest {
    private static final Instant WINDOW_END = Instant.now().plus(Duration.ofDays(11));

    private static final Instant REMEDIES_END = Instant.now().plus(Duration.ofDays(122));

    private static final Map<String, Object> REMEDIES = Map.of("remediesEndAt", REMEDIES_END.toString());

    @Autowired
    private CaseRuns cases;

    @Autowired
    private WorkList work;

    @Autowired
    private ProcedureCatalog catalog;

    @Test
    @DisplayName("Conversione (P5.03): preavviso 10-bis, firma del dirigente SUI, notifica, rimedi")
    void aConversionIsRefusedByTheHeadOfTheOneStopDesk() {
        var run = open("p05FirstPermit", Map.of("channel", "KIT"));
        run.finish("Task_CheckEntry", asked("p05FirstPermit", "firstKind", "CONVERT_STUDY"))
                .finish("Task_HeldPermit", Map.of("heldExpiry", "2032-02-29T23:00:00Z"))
                .does("Task_AliRequest")
                .does("Task_SuiCheck", "SUI_REFUSED")
                .waitsFor("Task_ProposeEarlyRefusal");
        assertThat(lane("p05FirstPermit", "Task_SignEarlyRefusal")).isEqualTo(Lane.SUI_RESP);

        run.finish("Task_ProposeEarlyRefusal", Map.of("outcome", "GIVE_NOTICE", "goesOn", false))
                .does("Task_SignEarlyNotice", "SIGN")
                .finish("Task_DeliverEarlyNotice", Map.of("noticeWindowEndsAt", WINDOW_END.toString()))
                .waitsFor("Task_EarlyObservations", "Task_ContactEarly")
                .does("Task_ContactEarly", "REACHED")
                .waitsFor("Task_EarlyObservations", "Task_OfferEarlyTalk")
                .onceItIs(WINDOW_END.plusSeconds(1))
                .waitsFor("Task_ProposeEarlyRefusal", "Task_OfferEarlyTalk");
        refuse(run);
        run.finish("Task_ExplainEarlyRemedies", REMEDIES)
                .does("Task_RecordEarlyAppeal", "ACQUIESCED")
                .overtook("Task_EarlyObservations", "Task_OfferEarlyTalk");

        run.isOver();
        assertThat(work.endOf(run.id())).contains("End_SuiRefused");
    }

    @Test
    @DisplayName("Dichiarazione di cittadinanza (art. 4 c. 2): rigetta il Comune, e può ritirare il rigetto")
    void aDeclarationIsRefusedByTheMunicipalityWhichMayTakeThatBack() {
        var run = open("p07Citizenship", Map.of());
        Map<String, Object> asked = asked("p07Citizenship", "citizenshipBasis", "ART4C2");
        asked.putAll(Map.of("residenceMonths", 220L, "residenceGaps", false, "birthdayWindow", "FROM_18_TO_19"));
        run.finish("Task_CitizenshipCheck", asked).does("Task_CitizenshipDeclare", "DECLARATION_REJECTED");
        assertThat(lane("p07Citizenship", "Task_ReviewCase")).isEqualTo(Lane.PRE_CIT);
        assertThat(lane("p07Citizenship", "Task_ProposeEarlyRefusal")).isEqualTo(Lane.COM_ANA);
        assertThat(lane("p07Citizenship", "Task_SignEarlyRefusal")).isEqualTo(Lane.COM_RESP);

        refuse(run);
        run.finish("Task_ExplainEarlyRemedies", REMEDIES)
                .does("Task_RecordEarlyAppeal", "REVIEW_ASKED")
                .finish("Task_DecideEarlyReview", Map.of("reviewResult", "REOPEN"))
                .finish("Task_ReopenEarly", Map.of("takenBack", true))
                .finish("Task_ProposeEarlyRefusal", Map.of("outcome", "GO_ON", "goesOn", true))
                .waitsFor("Task_CitizenshipDeclare");
    }

    @Test
    @DisplayName("Revoca del nulla osta (P4.07): proposta, firma, notifica, rimedi")
    void aNullaOstaIsTakenBackByTwoPeopleAndNotified() {
        List<String> codes = catalog.procedure("p04QuotaEntry").orElseThrow().steps().stream()
                .map(StepDefinition::code)
                .toList();
        assertThat(codes).contains("Task_WorkProposeRevoke", "Task_NotifyAct", "Task_ExplainRemedies");
        StepDefinition sign = catalog.procedure("p04QuotaEntry")
                .orElseThrow()
                .step("Task_WorkRevoke")
                .orElseThrow();
        assertThat(sign.action()).isEqualTo("SIGN_DECISION");
        assertThat(sign.lane()).isEqualTo(Lane.SUI_RESP);
        assertThat(lane("p04QuotaEntry", "Task_WorkProposeRevoke")).isEqualTo(Lane.SUI_IST);
    }

    private static void refuse(CaseRuns.Run run) {
        run.finish("Task_ProposeEarlyRefusal", Map.of("outcome", "PROPOSE_REFUSAL", "goesOn", false))
                .finish("Task_SignEarlyRefusal", Map.of("outcome", "SIGN", "decision", "REFUSE"))
                .does("Task_NotifyEarlyRefusal");
    }

    private CaseRuns.Run open(String procedure, Map<String, Object> known) {
        Map<String, Object> routing = new HashMap<>(unanswered(procedure));
        routing.putAll(known);
        return cases.open(procedure, routing);
    }

    private Map<String, Object> asked(String procedure, String question, String answer) {
        Map<String, Object> told = new HashMap<>(unanswered(procedure));
        told.put(question, answer);
        return told;
    }

    private Map<String, Object> unanswered(String procedure) {
        return catalog.procedure(procedure).orElseThrow().frame().unanswered();
    }

    private Lane lane(String procedure, String step) {
        return catalog.procedure(procedure)
                .orElseThrow()
                .step(step)
                .orElseThrow()
                .lane();
    }
}
