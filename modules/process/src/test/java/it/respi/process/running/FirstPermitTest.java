// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.running;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.cases.Channel;
import it.respi.cases.ProcedureCatalog;
import it.respi.kernel.actor.Lane;
import it.respi.process.CaseRuns;
import it.respi.process.ProcessTest;
import it.respi.process.WorkList;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Gli otto giorni lavorativi del primo permesso si contano dall’ingresso")
class FirstPermitTest extends ProcessTest {
    private static final String PROCEDURE = "p05FirstPermit";
    private static final String ENTERED_ON = "2032-02-29T23:00:00Z";
    private static final Instant SECOND_DAY_OVER = Instant.parse("2032-03-03T23:00:00Z");
    private static final Instant LONG_OVER = Instant.parse("2032-03-20T12:00:00Z");
    private static final String CHANGED = "ANSWERS_CHANGED";
    private static final String EXPIRY = "2032-05-31T22:00:00Z";
    private static final Instant MONTH_BEFORE_EXPIRY = Instant.parse("2032-05-01T22:00:00Z");
    private static final Instant TERM_NEARLY_OVER = Instant.parse("2032-07-15T22:00:00Z");
    private static final Instant FOURTH_DAY_OVER = Instant.parse("2032-03-05T23:00:00Z");

    @Autowired
    private CaseRuns cases;

    @Autowired
    private ProcedureCatalog catalog;

    @Autowired
    private WorkList work;

    @Test
    void remindsTwoAndFourDaysAfterTheEntryWhereverTheCaseIs() {
        var run = asked("FIRST_OTHER").waitsFor("Task_PreCheck", "Task_EntryDay");
        entered(run).waitsFor("Task_PreCheck");

        run.onceItIs(SECOND_DAY_OVER.minusSeconds(1)).waitsFor("Task_PreCheck");
        run.onceItIs(SECOND_DAY_OVER).waitsFor("Task_PreCheck", "Task_RemindEntryDeadline");
        run.does("Task_RemindEntryDeadline", "REACHED").waitsFor("Task_PreCheck");
        run.onceItIs(FOURTH_DAY_OVER).waitsFor("Task_PreCheck", "Task_RemindEntryDeadline");
    }

    @Test
    void doesNotRemindOfWhatWasFiled() {
        var run = asked("FIRST_OTHER");
        entered(run);
        run.does("Task_PreCheck", "COMPLETE").finish("Task_EnterDirectFiling", Map.of("entryTerm", "APPLIES"));

        run.onceItIs(FOURTH_DAY_OVER).waitsFor("Task_TakeCharge");
        assertThat(run.processes()).isPositive();
    }

    @Test
    void remindsOnceOfAnEntryThatIsRecordedAfterTheTerm() {
        var run = asked("FIRST_OTHER");
        ClockUtil.setCurrentTime(Date.from(LONG_OVER));
        try {
            entered(run);
        } finally {
            ClockUtil.reset();
        }

        run.onceItIs(LONG_OVER).waitsFor("Task_PreCheck", "Task_RemindEntryDeadline");
        run.does("Task_RemindEntryDeadline", "REACHED").waitsFor("Task_PreCheck");
        run.onceItIs(LONG_OVER.plusSeconds(86_400)).waitsFor("Task_PreCheck");
    }

    @Test
    @DisplayName("Dopo il nulla osta conta l’arrivo allo Sportello Unico (8 e 15 giorni, P2 e P4), non la spedizione")
    void countsNoPostingOfWhoAppearsAtTheOneStopDesk() {
        asked("FIRST_FAMILY").waitsFor("Task_SuiCheck");
        asked("FIRST_WORK").waitsFor("Task_SuiCheck");
        asked("SHORT_STAY").waitsFor("Task_AdviseOtherWay");
    }

    @Test
    @DisplayName("Chi è già stato allo Sportello Unico (P2.22, P4.09) passa ai documenti")
    void verifiesNobodyTwice() {
        asked("FIRST_FAMILY", Map.of("suiDone", true)).waitsFor("Task_PreCheck");
        asked("FIRST_WORK", Map.of("suiDone", true)).waitsFor("Task_PreCheck");
    }

    @Test
    @DisplayName("Conversione (P5.03): richiesta su ALI, documenti prima del rigetto, convocazione per il contratto")
    void aConversionIsRequestedCompletedAndSummoned() {
        var run = asked("CONVERT_STUDY").waitsFor("Task_HeldPermit");
        run.finish("Task_HeldPermit", Map.of("heldExpiry", EXPIRY))
                .does("Task_AliRequest")
                .does("Task_SuiCheck", "SUI_DOCUMENTS")
                .waitsFor("Task_SuiDocuments");
        run.does("Task_SuiDocuments", "SUI_SUPPLIED")
                .does("Task_SuiCheck", "SUI_SUMMONS")
                .does("Task_BookAppointment")
                .does("Task_RecordAppointment", "DONE")
                .does("Task_SuiCheck", "SUI_FINE")
                .waitsFor("Task_PreCheck");
        assertThat(catalog.procedure(PROCEDURE)
                        .orElseThrow()
                        .step("Task_BookAppointment")
                        .orElseThrow()
                        .lane())
                .isEqualTo(Lane.SUI_IST);
    }

    @Test
    @DisplayName("Conversione: prima della scadenza, e prima che finiscano i 60 giorni dopo, si ricorda di chiederla")
    void remindsOfAConversionThatWasNotRequested() {
        var run = asked("CONVERT_STUDY").finish("Task_HeldPermit", Map.of("heldExpiry", EXPIRY));

        run.onceItIs(MONTH_BEFORE_EXPIRY.minusSeconds(1)).waitsFor("Task_AliRequest");
        run.onceItIs(MONTH_BEFORE_EXPIRY).waitsFor("Task_AliRequest", "Task_RemindConversion");
        run.does("Task_RemindConversion", "NOT_REACHED").waitsFor("Task_AliRequest");
        run.onceItIs(TERM_NEARLY_OVER).waitsFor("Task_AliRequest", "Task_RemindConversion");
        run.does("Task_AliRequest").does("Task_RemindConversion", "REACHED").waitsFor("Task_SuiCheck");
    }

    @Test
    @DisplayName("Le risposte cambiano: si torna alle domande, il termine dall’ingresso si chiede una volta sola")
    void changedAnswersLeadBackToTheQuestions() {
        var run = asked("FIRST_OTHER").does("Task_PreCheck", CHANGED).waitsFor("Task_CheckEntry", "Task_EntryDay");

        again(run, "FIRST_OTHER").waitsFor("Task_PreCheck", "Task_EntryDay");
        run.does("Task_PreCheck", CHANGED);
        again(run, "CONVERT_STUDY").waitsFor("Task_HeldPermit", "Task_EntryDay");
        run.does("Task_EntryDay", "ENTRY_NOT_DUE").waitsFor("Task_HeldPermit");

        var later = asked("CONVERT_AT_18").does("Task_PreCheck", CHANGED);
        again(later, "FIRST_OTHER").waitsFor("Task_PreCheck", "Task_EntryDay");
    }

    @Test
    @DisplayName("Cambiata la domanda, i promemoria dall’ingresso non arrivano più")
    void doesNotRemindOfATermThatNoLongerApplies() {
        var run = asked("FIRST_OTHER");
        entered(run).does("Task_PreCheck", CHANGED);
        again(run, "CONVERT_AT_18").waitsFor("Task_PreCheck");

        run.onceItIs(FOURTH_DAY_OVER).waitsFor("Task_PreCheck");
    }

    @Test
    @DisplayName("Una conversione già confermata, le risposte cambiano: non si chiede due volte allo Sportello Unico")
    void aConfirmedConversionIsNotRequestedTwice() {
        var run = asked("CONVERT_STUDY")
                .finish("Task_HeldPermit", Map.of("heldExpiry", EXPIRY))
                .does("Task_AliRequest")
                .does("Task_SuiCheck", "SUI_FINE")
                .does("Task_PreCheck", CHANGED);
        Map<String, Object> told = routing();
        told.putAll(Map.of("firstKind", "CONVERT_STUDY", "suiDone", true));
        told.remove("entryTerm");

        run.finish("Task_CheckEntry", told).waitsFor("Task_PreCheck");
    }

    @Test
    @DisplayName("La coesione si presenta in Questura anche dove il tipo ha il kit (P5.2)")
    void cohesionGoesToThePolice() {
        var cohesion = asked("COHESION", Map.of("titleValidity", "VALID", "channel", "KIT"))
                .does("Task_PreCheck", "COMPLETE")
                .waitsFor("Task_EnterDirectFiling");
        assertThat(work.wayOf(cohesion.id())).contains(Channel.DIRECT);
        asked("CONVERT_AT_18", Map.of("channel", "KIT"))
                .does("Task_PreCheck", "COMPLETE")
                .waitsFor("Task_PrepareKit");
        asked("CONVERT_AT_18").does("Task_PreCheck", "COMPLETE").waitsFor("Task_EnterDirectFiling");
    }

    private static CaseRuns.Run entered(CaseRuns.Run run) {
        return run.finish("Task_EntryDay", Map.of("outcome", "ENTRY_KNOWN", "enteredOn", ENTERED_ON));
    }

    /** The questions answered again, and none that other steps ask. */
    private CaseRuns.Run again(CaseRuns.Run run, String kind) {
        Map<String, Object> told = routing();
        told.put("firstKind", kind);
        told.remove("entryTerm");
        return run.finish("Task_CheckEntry", told);
    }

    private CaseRuns.Run asked(String kind) {
        return asked(kind, Map.of());
    }

    private CaseRuns.Run asked(String kind, Map<String, Object> more) {
        Map<String, Object> routing = routing();
        routing.put("channel", more.getOrDefault("channel", "DIRECT"));
        Map<String, Object> told = routing();
        told.putAll(more);
        told.put("firstKind", kind);
        return cases.open(PROCEDURE, routing).finish("Task_CheckEntry", told);
    }

    private Map<String, Object> routing() {
        return new HashMap<>(catalog.procedure(PROCEDURE).orElseThrow().frame().unanswered());
    }
}
