// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.walks;

import it.respi.cases.CaseSignal;
import it.respi.cases.ProcedureDefinition;
import it.respi.cases.StepDefinition;
import it.respi.process.CaseRuns;
import it.respi.process.FlowRecorder;
import it.respi.process.WorkList;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Walks through one procedure: opens cases and at each place does what seems to lead to a flow that nobody took, a step in
 * one of its ways, a timer or a message, until all were taken. Always the same way, and never for ever.
 */
final class ModelWalk {
    private static final int MOST_CASES = 250;

    /** So many cases in a row that take no new flow, and the walk begins anew by another chance, having learned nothing. */
    private static final int PATIENCE = 50;

    /** So many beginnings, and what is left is not reached from here. */
    private static final int MOST_WALKS = 6;

    /** What is left only in called models is perhaps reached from another procedure. */
    private static final int LITTLE_PATIENCE = 25;

    private static final int MOST_MOVES = 80;

    /** So many cases in a row that take no new flow, and every other one lets timers wait, for what steps may change before. */
    private static final int STUCK = 30;

    private static final int HURRY = 6;

    private final ProcedureDefinition procedure;
    private final Choices choices;
    private final ModelLiterals literals;
    private final Engine engine;
    private boolean kept;
    private final FlowMap map;
    private Compass compass;
    private Random chance;

    /** What is walked on. */
    record Engine(
            CaseRuns cases,
            WorkList work,
            FlowRecorder flows,
            JdbcClient jdbc,
            ManagementService management,
            Keeper keeper) {}

    /** Whoever wants cases that wait for a timer. */
    @FunctionalInterface
    interface Keeper {
        /** Whether this case shall wait where it is, for a timer whose turn would come now. */
        boolean keeps(CaseRuns.Run run, Standing.Job timer);
    }

    ModelWalk(ProcedureDefinition procedure, ModelLiterals literals, FlowMap map, Engine engine) {
        this.procedure = procedure;
        this.literals = literals;
        this.choices = new Choices(literals);
        this.engine = engine;
        this.map = map;
        this.compass = new Compass(map, engine.flows(), 0);
        this.chance = new Random(0);
    }

    /**
     * Something that can happen next.
     *
     * @param name the same wherever it can happen again
     * @param place where it happens in the model
     * @param step whether somebody finishes a step
     * @param answers what is answered, as {@code reopened=true}
     */
    record Move(String name, String place, boolean step, Set<String> answers, Runnable go) {
        /** What happens by itself, or is told of the case. */
        Move(String name, String place, Runnable go) {
            this(name, place, false, Set.of(), go);
        }
    }

    /** Opens cases until these flows were taken; how many. */
    int until(Set<String> flows) {
        int opened = 0;
        for (int walk = 0; walk < MOST_WALKS && (walk == 0 || compass.missesIn(procedure.key())); walk++) {
            compass = new Compass(map, engine.flows(), walk);
            chance = new Random(walk);
            opened += walked(flows);
        }
        return opened;
    }

    private int walked(Set<String> flows) {
        int opened = 0;
        int last = 0;
        while (compass.misses(flows) && opened < MOST_CASES && opened - last < patience()) {
            int missing = compass.missing();
            boolean patient = opened - last >= STUCK && opened % 2 == 0;
            walk(open(opened++), flows, patient);
            last = compass.misses(flows) && compass.missing() == missing ? last : opened;
        }
        return opened;
    }

    private int patience() {
        return compass.missesIn(procedure.key()) ? PATIENCE : LITTLE_PATIENCE;
    }

    private CaseRuns.Run open(int number) {
        Map<String, Object> routing = new TreeMap<>(procedure.frame().unanswered());
        List<String> channels = List.copyOf(literals.texts("channel"));
        if (procedure.frame().aboutPermit() && !channels.isEmpty()) {
            routing.put("channel", channels.get(number % channels.size()));
        }
        return engine.cases().open(procedure.key(), routing);
    }

    private void walk(CaseRuns.Run run, Set<String> flows, boolean patient) {
        compass.begin();
        kept = false;
        Standing standing = standing(run);
        for (int done = 0; done < MOST_MOVES && !kept && !standing.isOver() && compass.misses(flows); done++) {
            List<Move> moves = moves(run, standing);
            if (moves.isEmpty()) {
                throw new AssertionError(procedure.key() + " waits for nobody: " + run.id());
            }
            if (moves.stream().noneMatch(compass::leadsSomewhere)) {
                break;
            }
            boolean waits = patient && chance.nextInt(HURRY) > 0;
            compass.follow(waits ? anyStep(moves) : best(moves));
            standing = standing(run);
        }
        if (!kept && !standing.isOver()) {
            run.signal(CaseSignal.ENDED);
        }
    }

    private Standing standing(CaseRuns.Run run) {
        return Standing.of(engine.jdbc(), run.id());
    }

    /** A step that leads to what is missing, else any step. */
    private Move anyStep(List<Move> moves) {
        List<Move> steps = moves.stream().filter(Move::step).toList();
        List<Move> leading = steps.stream().filter(compass::leadsSomewhere).toList();
        if (steps.isEmpty()) {
            return best(moves);
        }
        return leading.isEmpty() ? steps.get(chance.nextInt(steps.size())) : best(leading);
    }

    /** Each cost is asked once: there is chance in it. */
    private Move best(List<Move> moves) {
        Map<Move, Double> costs = new LinkedHashMap<>();
        moves.forEach(move -> costs.put(move, compass.cost(move, moves)));
        return Collections.min(costs.entrySet(), Map.Entry.comparingByValue()).getKey();
    }

    private List<Move> moves(CaseRuns.Run run, Standing standing) {
        List<Move> found = new ArrayList<>();
        standing.jobs().stream().filter(Standing.Job::isDue).forEach(job -> found.add(move(run, job)));
        if (found.isEmpty()) {
            engine.work().openOf(run.id()).stream().distinct().forEach(step -> addSteps(run, step, found));
            standing.jobs().forEach(job -> found.add(move(run, job)));
            standing.messages().forEach(message -> found.add(move(run, message)));
        }
        return found;
    }

    private void addSteps(CaseRuns.Run run, String code, List<Move> found) {
        StepDefinition step =
                procedure.step(code).orElseThrow(() -> new AssertionError("no step of the procedure: " + code));
        choices.of(step)
                .forEach((name, told) -> found.add(new Move(
                        code + " " + name, compass.placeOf(code), true, answers(told), () -> run.finish(code, told))));
    }

    private static Set<String> answers(Map<String, Object> told) {
        return told.entrySet().stream()
                .map(answer -> answer.getKey() + "=" + answer.getValue())
                .collect(Collectors.toSet());
    }

    private static Move move(CaseRuns.Run run, Standing.Message message) {
        return new Move(message.name(), message.place(), () -> run.signal(CaseSignal.valueOf(message.name())));
    }

    private Move move(CaseRuns.Run run, Standing.Job job) {
        return new Move(job.place(), job.place(), () -> {
            kept = engine.keeper().keeps(run, job);
            if (!kept) {
                fire(job);
            }
        });
    }

    /** When its time has come, by the clock of the engine. */
    private void fire(Standing.Job job) {
        if (job.due() != null) {
            ClockUtil.setCurrentTime(Date.from(job.due().toInstant().plus(Duration.ofSeconds(1))));
        }
        try {
            engine.management().executeJob(job.id());
        } finally {
            ClockUtil.reset();
        }
    }
}
