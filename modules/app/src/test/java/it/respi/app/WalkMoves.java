// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.app.Walk.Turn;
import it.respi.cases.ProcedureCatalog;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Lane;
import it.respi.kernel.time.LegalClock;
import it.respi.kernel.time.LegalTerm;
import it.respi.kernel.time.TermInput;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** What happens to a case that is walked beside the answers to its steps, and what is looked at there. */
abstract class WalkMoves extends CaseGround {
    private static final List<String> CHILDREN = List.of("Prova", "Seconda", "Terza");

    @Autowired
    ProcedureCatalog catalog;

    @Autowired
    HistoryService history;

    @Autowired
    private ManagementService management;

    @Autowired
    private ScheduledTaskHolder scheduled;

    /** The end events that were come to in all walks, with the key of their model. */
    final Set<String> reached = new TreeSet<>();

    private final Map<String, Pages> people = new HashMap<>();

    boolean isProtected() {
        return jdbc.sql("select protection is not null from dossier where id = ?")
                .param(dossier.id())
                .query(Boolean.class)
                .single();
    }

    Pages person(String office, Lane lane) {
        return people.computeIfAbsent(office + lane, any -> as(office, lane));
    }

    void move(Walk walk, Turn turn) {
        String today = Plausible.TODAY.toString();
        switch (turn.move()) {
            case "timer" -> timer(turn.about());
            case "termine" -> ScheduledRun.of(scheduled, "TermWatch.watch");
            case "rinuncia" -> outside(desk, "rinuncia", Map.of("signedOn", today));
            case "trasferimento" -> outside(desk, "trasferimento", Map.of("movedOn", today, "place", "Asti (AT)"));
            case "impedimento" -> outside(person("SUI-CUNEO", Lane.SUI_IST), "impedimento", Map.of());
            case "scomparsa" -> outside(desk, "scomparsa", Map.of());
            case "annulla" -> outside(desk, "annulla", Map.of());
            case "archivia" -> outside(head(walk), "archivia", Map.of());
            case "chiudi" ->
                outside(head(walk), "chiudi", Map.of("outcome", turn.about(), "reason", "Lo dice il registro"));
            default -> throw new IllegalArgumentException("no move: " + turn.move());
        }
    }

    private void outside(Pages who, String page, Map<String, String> form) {
        assertThat(who.send(dossier.path() + "/pratica/" + caseId + "/" + page, form))
                .as(page)
                .hasStatus3xxRedirection();
    }

    /** Of the office that decides. */
    private Pages head(Walk walk) {
        AgencyKind decider =
                catalog.procedure(walk.procedure()).orElseThrow().frame().decidedBy();
        return switch (decider) {
            case POLICE -> person("QUE-CUNEO", Lane.QUE_RESP);
            case PREFECTURE -> person("SUI-CUNEO", Lane.SUI_RESP);
            case MUNICIPALITY -> person("COM-CUNEO", Lane.COM_RESP);
            default -> person("HD-CUNEO", Lane.HD_RESP);
        };
    }

    /** Lets the one timer of that element speak, and what is done at once after it. */
    private void timer(String element) {
        List<Job> timers = jobs(JobQuery::timers).stream()
                .filter(job -> isOf(job, element))
                .toList();
        assertThat(timers).as(element).hasSize(1);
        management.executeJob(timers.getFirst().getId());
        jobs(JobQuery::messages).forEach(job -> management.executeJob(job.getId()));
    }

    private boolean isOf(Job job, String element) {
        return management
                        .createJobDefinitionQuery()
                        .jobDefinitionId(job.getJobDefinitionId())
                        .activityIdIn(element)
                        .count()
                == 1;
    }

    private List<Job> jobs(UnaryOperator<JobQuery> kind) {
        return processes().stream()
                .flatMap(process ->
                        kind.apply(management.createJobQuery().processInstanceId(process.getId())).list().stream())
                .toList();
    }

    /** Children of whom the person has told: those at these places in the household, such as {@code 12}. */
    String relatives(String places) {
        int wanted = places.chars().map(Character::getNumericValue).max().orElseThrow();
        for (int place = children().size(); place < wanted; place++) {
            assertThat(desk.send(
                            dossier.path() + "/famiglia/nuovo", HouseholdGround.named(CHILDREN.get(place), "CHILD")))
                    .hasStatus3xxRedirection();
        }
        List<String> known = children();
        return places.chars()
                .mapToObj(place -> known.get(Character.getNumericValue(place) - 1))
                .collect(Collectors.joining(Pages.AND));
    }

    private List<String> children() {
        String known = "select m.id from dossier_household_member m join dossier_household_member me"
                + " on me.household_id = m.household_id where me.current_of = ? and m.id <> me.id order by m.id";
        return jdbc.sql(known).param(dossier.id()).query(String.class).list();
    }

    /** A certificate that is not in the dossier is not handed over; then it is there, with the last day that was answered. */
    void certified(Pages who, String step, Map<String, String> answers) {
        jdbc.sql("delete from dossier_document where dossier_id = ? and kind = 'D21'")
                .param(dossier.id())
                .update();
        assertThat(who.send(step, answers)).as(step).hasStatus(422);
        jdbc.sql("insert into dossier_document (id, dossier_id, kind, file_name, media_type, size_bytes, pages,"
                        + " content_hash, state, office_id, staff_id, added_at, version, valid_until)"
                        + " select ?, ?, 'D21', 'idoneita.pdf', 'application/pdf', 2048, 1, 'x', 'UPLOADED', 1, 1, now(), 0,"
                        + " max(a.answer) from case_answer a join case_event e on e.id = a.event_id"
                        + " where e.case_id = ? and a.field = 'certificateUntil'")
                .params(caseId, dossier.id(), caseId)
                .update();
    }

    /** What the script says of the state and the term after an answer. */
    void expect(Turn turn, Map<String, String> answers) {
        String state = turn.answers().get("state");
        if (state != null) {
            assertThat(state()).as("after " + turn.step()).isEqualTo(state + " ");
        }
        papers(turn);
        relatives(turn);
        String due = turn.answers().get("due");
        if (due != null) {
            LocalDate begun = Stream.of("receivedOn", "filedOn", "acceptedOn")
                    .filter(answers::containsKey)
                    .map(day -> LocalDate.parse(answers.get(day)))
                    .findFirst()
                    .orElse(Plausible.TODAY);
            assertThat(jdbc.sql("select due_on from case_file where id = ?")
                            .param(caseId)
                            .query(LocalDate.class)
                            .single())
                    .as("due after " + turn.step())
                    .isEqualTo(due(due, begun));
        }
    }

    /** What stands on the list of papers, as {@code +D21,?D62,-D22}: required, optional, not on it. */
    private void papers(Turn turn) {
        String papers = turn.answers().get("papers");
        if (papers == null) {
            return;
        }
        Map<String, Boolean> listed = new HashMap<>();
        jdbc.sql("select code, required from case_checklist where case_id = ?")
                .param(caseId)
                .query(row -> {
                    listed.put(row.getString(1), row.getBoolean(2));
                });
        for (String paper : papers.split(",")) {
            Boolean expected = paper.startsWith("-") ? null : paper.startsWith("+");
            assertThat(listed.get(paper.substring(1)))
                    .as(paper + " after " + turn.step())
                    .isEqualTo(expected);
        }
    }

    /** How far each relative is, in the order of the household, as {@code VISA_ISSUED,REFUSED}. */
    private void relatives(Turn turn) {
        String states = turn.answers().get("states");
        if (states != null) {
            assertThat(jdbc.sql("select state from case_relative where case_id = ? order by member_id")
                            .param(caseId)
                            .query(String.class)
                            .list())
                    .as("relatives after " + turn.step())
                    .containsExactly(states.split(","));
        }
    }

    /** As 60D, 24M or 2W: days, months, working days. */
    private static LocalDate due(String term, LocalDate begun) {
        int amount = Integer.parseInt(term.substring(0, term.length() - 1));
        LegalTerm legal = switch (term.charAt(term.length() - 1)) {
            case 'D' -> LegalTerm.days(amount);
            case 'M' -> LegalTerm.months(amount);
            default -> LegalTerm.workingDays(amount);
        };
        return LegalClock.national().compute(TermInput.of(begun, legal, begun)).dueDate();
    }

    /** Nothing runs any more in the engine, and the process came to that end. */
    void isOverInEngine(Walk walk) {
        Set<String> ends = new TreeSet<>();
        for (HistoricProcessInstance process : processes()) {
            assertThat(process.getEndTime())
                    .as(process.getProcessDefinitionKey())
                    .isNotNull();
            history.createHistoricActivityInstanceQuery().processInstanceId(process.getId()).list().stream()
                    .filter(element -> element.getActivityType().endsWith("EndEvent"))
                    .map(HistoricActivityInstance::getActivityId)
                    .forEach(end -> ends.add(process.getProcessDefinitionKey() + " " + end));
        }
        assertThat(ends).contains(walk.procedure() + " " + walk.end());
        reached.addAll(ends);
    }

    private List<HistoricProcessInstance> processes() {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(Long.toString(caseId))
                .list();
    }
}
