// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.running;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.cases.ProcedureCatalog;
import it.respi.process.CaseRuns;
import it.respi.process.ProcessTest;
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
    private static final Instant FOURTH_DAY_OVER = Instant.parse("2032-03-05T23:00:00Z");

    @Autowired
    private CaseRuns cases;

    @Autowired
    private ProcedureCatalog catalog;

    @Test
    void remindsTwoAndFourDaysAfterTheEntryWhereverTheCaseIs() {
        var run = asked("FIRST_FAMILY").waitsFor("Task_SuiCheck", "Task_EntryDay");
        run.finish("Task_EntryDay", Map.of("enteredOn", ENTERED_ON)).waitsFor("Task_SuiCheck");

        run.onceItIs(SECOND_DAY_OVER.minusSeconds(1)).waitsFor("Task_SuiCheck");
        run.onceItIs(SECOND_DAY_OVER).waitsFor("Task_SuiCheck", "Task_RemindEntryDeadline");
        run.does("Task_RemindEntryDeadline", "REACHED").waitsFor("Task_SuiCheck");
        run.onceItIs(FOURTH_DAY_OVER).waitsFor("Task_SuiCheck", "Task_RemindEntryDeadline");
    }

    @Test
    void doesNotRemindOfWhatWasFiled() {
        var run = asked("FIRST_OTHER");
        run.finish("Task_EntryDay", Map.of("enteredOn", ENTERED_ON));
        run.does("Task_PreCheck", "COMPLETE").finish("Task_EnterDirectFiling", Map.of("entryTerm", "APPLIES"));

        run.onceItIs(FOURTH_DAY_OVER).waitsFor("Task_TakeCharge");
        assertThat(run.processes()).isPositive();
    }

    @Test
    void remindsOnceOfAnEntryThatIsRecordedAfterTheTerm() {
        var run = asked("FIRST_FAMILY");
        ClockUtil.setCurrentTime(Date.from(LONG_OVER));
        try {
            run.finish("Task_EntryDay", Map.of("enteredOn", ENTERED_ON));
        } finally {
            ClockUtil.reset();
        }

        run.onceItIs(LONG_OVER).waitsFor("Task_SuiCheck", "Task_RemindEntryDeadline");
        run.does("Task_RemindEntryDeadline", "REACHED").waitsFor("Task_SuiCheck");
        run.onceItIs(LONG_OVER.plusSeconds(86_400)).waitsFor("Task_SuiCheck");
    }

    @Test
    void asksNoDayOfEntryOfAConversion() {
        asked("CONVERT_STUDY").waitsFor("Task_SuiCheck");
        asked("SHORT_STAY").waitsFor("Task_AdviseOtherWay");
    }

    private CaseRuns.Run asked(String kind) {
        Map<String, Object> routing = routing();
        routing.put("channel", "DIRECT");
        Map<String, Object> told = routing();
        told.put("firstKind", kind);
        return cases.open(PROCEDURE, routing).finish("Task_CheckEntry", told);
    }

    private Map<String, Object> routing() {
        return new HashMap<>(catalog.procedure(PROCEDURE).orElseThrow().frame().unanswered());
    }
}
