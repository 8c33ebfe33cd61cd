// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.version;

import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.Lane;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.platform.job.JobKind;
import it.respi.platform.job.JobResult;
import it.respi.platform.job.JobRun;
import it.respi.platform.job.JobSheet;
import it.respi.platform.view.Texts;
import it.respi.process.version.MoveCase.Result;
import it.respi.process.version.RunningCases.Running;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Moves the cases of a version one by one; begun again, it goes on with those that are left. The result has a line for each
 * case with its number, and nothing else of it.
 */
@Component
class MigrationJob implements JobKind {
    static final String NAME = "PROCEDURE_VERSION";

    private static final int PAGE = 200;

    private final RunningCases running;
    private final MoveCase moving;
    private final Passages passages;
    private final Texts texts;

    MigrationJob(RunningCases running, MoveCase moving, Passages passages, Texts texts) {
        this.running = running;
        this.moving = moving;
        this.passages = passages;
        this.texts = texts;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public JobResult make(JobRun run) throws IOException {
        refuseUnlessAdministrator(run.actor());
        Order order = Order.read(run.request());
        Passage passage = passages.of(order.key(), order.from(), order.to());
        try (JobSheet table = new JobSheet(run, texts.say("versions.result.head"))) {
            work(run, passage, table);
        }
        return new JobResult(order.key() + "-" + order.from() + "-" + order.to() + ".csv", "text/csv");
    }

    private void work(JobRun run, Passage passage, JobSheet table) {
        String model = passage.from().model();
        int total = running.count(model);
        int done = 0;
        List<Running> page = running.after(model, "", PAGE);
        while (!page.isEmpty()) {
            for (Running one : page) {
                Result result = moving.move(one, passage, run.actor());
                table.line(one.caseId(), texts.say("versions.result." + result));
                done++;
                run.progress(done, Math.max(done, total));
            }
            page = running.after(model, page.getLast().process(), PAGE);
        }
    }

    /** Who asked may not be an administrator any more. */
    @Override
    public void handOut(Actor actor, long subjectId, String request) {
        refuseUnlessAdministrator(actor);
    }

    static void refuseUnlessAdministrator(Actor actor) {
        if (!actor.is(Lane.ADM)) {
            throw new NotAllowed("versions.not-allowed");
        }
    }

    /**
     * What is asked for.
     *
     * @param key of the procedure
     */
    record Order(String key, int from, int to) {
        private static final int PARTS = 3;

        static Order read(String words) {
            String[] parts = words.split(" ", -1);
            if (parts.length != PARTS) {
                throw new RuleBroken("versions.unknown");
            }
            return new Order(parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        }

        String words() {
            return key + " " + from + " " + to;
        }
    }
}
