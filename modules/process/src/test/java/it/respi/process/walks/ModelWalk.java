// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.walks;

import it.respi.cases.CaseId;
import it.respi.cases.CaseSignal;
import it.respi.cases.ProcedureDefinition;
import it.respi.cases.StepDefinition;
import it.respi.process.CaseRuns;
import it.respi.process.WorkList;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;

/**
 * Walks through one procedure: opens cases and at each place does what was done least often so far, a step in one of its
 * ways, a timer or a message, until everything was seen. Always the same way, and never for ever.
 */
final class ModelWalk {
    private static final int MOST_CASES = 250;
    private static final int MOST_MOVES = 60;

    /** What comes from outside, and above all what ends everything, is rare: else nothing behind it would be seen. */
    private static final int RARE = 4;

    private static final int LAST = 20;

    private final ProcedureDefinition procedure;
    private final Choices choices;
    private final ModelLiterals literals;
    private final Engine engine;
    private final Map<String, Integer> done = new HashMap<>();

    /** What is walked on. */
    record Engine(CaseRuns cases, WorkList work, RuntimeService runtime, ManagementService management) {}

    ModelWalk(ProcedureDefinition procedure, ModelLiterals literals, Engine engine) {
        this.procedure = procedure;
        this.literals = literals;
        this.choices = new Choices(literals);
        this.engine = engine;
    }

    /** Something that can happen next; the name is the same wherever it can happen again. */
    private record Move(String name, int weight, Runnable go) {}

    /** Opens cases until enough was seen; how many. */
    int until(BooleanSupplier enough) {
        int opened = 0;
        while (!enough.getAsBoolean() && opened < MOST_CASES) {
            walk(open(opened++), enough);
        }
        return opened;
    }

    private CaseRuns.Run open(int number) {
        Map<String, Object> routing = new TreeMap<>(procedure.frame().unanswered());
        List<String> channels = List.copyOf(literals.texts("channel"));
        if (procedure.frame().aboutPermit() && !channels.isEmpty()) {
            routing.put("channel", channels.get(number % channels.size()));
        }
        return engine.cases().open(procedure.key(), routing);
    }

    private void walk(CaseRuns.Run run, BooleanSupplier enough) {
        for (int moves = 0; moves < MOST_MOVES && run.processes() > 0 && !enough.getAsBoolean(); moves++) {
            Move next = moves(run).stream()
                    .min(Comparator.comparingInt(move -> done.getOrDefault(move.name(), 0) * move.weight()))
                    .orElseThrow(() -> new AssertionError(procedure.key() + " waits for nobody: " + run.id()));
            done.merge(next.name(), 1, Integer::sum);
            next.go().run();
        }
        if (run.processes() > 0) {
            run.signal(CaseSignal.ENDED);
        }
    }

    private List<Move> moves(CaseRuns.Run run) {
        List<Move> found = new ArrayList<>();
        List<Job> jobs = run.jobs();
        jobs.stream()
                .filter(job -> job.getDuedate() == null || !job.getDuedate().after(new Date()))
                .forEach(job -> found.add(new Move("job", 0, () -> fire(job))));
        if (!found.isEmpty()) {
            return found;
        }
        engine.work().openOf(run.id()).forEach(step -> addSteps(run, step, found));
        jobs.forEach(job -> found.add(new Move(element(job), 1, () -> fire(job))));
        addMessages(run, found);
        return found;
    }

    private void addSteps(CaseRuns.Run run, String code, List<Move> found) {
        StepDefinition step =
                procedure.step(code).orElseThrow(() -> new AssertionError("no step of the procedure: " + code));
        for (Map<String, Object> told : choices.of(step)) {
            found.add(new Move(code + told, 1, () -> run.finish(code, told)));
        }
    }

    private void addMessages(CaseRuns.Run run, List<Move> found) {
        for (var process : processes(run.id())) {
            engine.runtime()
                    .createEventSubscriptionQuery()
                    .eventType("message")
                    .processInstanceId(process)
                    .list()
                    .forEach(waiting -> found.add(new Move(
                            waiting.getEventName(),
                            waiting.getEventName().equals(CaseSignal.ENDED.name()) ? LAST : RARE,
                            () -> run.signal(CaseSignal.valueOf(waiting.getEventName())))));
        }
    }

    private List<String> processes(CaseId id) {
        return engine
                .runtime()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(id.toString())
                .list()
                .stream()
                .map(process -> process.getId())
                .toList();
    }

    private String element(Job job) {
        return engine.management()
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }

    /** When its time has come, by the clock of the engine. */
    private void fire(Job job) {
        if (job.getDuedate() != null) {
            ClockUtil.setCurrentTime(Date.from(job.getDuedate().toInstant().plus(Duration.ofSeconds(1))));
        }
        try {
            engine.management().executeJob(job.getId());
        } finally {
            ClockUtil.reset();
        }
    }
}
