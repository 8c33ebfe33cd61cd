// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.bulk;

import it.respi.cases.bulk.BulkRows.Named;
import it.respi.cases.casefile.CasePolicy;
import it.respi.cases.inbox.Asked;
import it.respi.cases.inbox.WholeList;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException;
import it.respi.platform.data.SubmissionKey;
import it.respi.platform.job.JobKind;
import it.respi.platform.job.JobResult;
import it.respi.platform.job.JobRun;
import it.respi.platform.job.JobSheet;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Does one thing with a whole list, row by row, each with the rights of the single action. The result has a line for each with
 * the number of its dossier and what became of it, and no name. Begun again, it goes on with the rows that are left.
 */
@Component
class BulkJob implements JobKind {
    static final String NAME = "LIST_WORK";

    private static final int AT_ONCE = 50;

    private final WholeList list;
    private final BulkRows rows;
    private final BulkWork work;
    private final CasePolicy policy;
    private final BulkWords words;

    BulkJob(WholeList list, BulkRows rows, BulkWork work, CasePolicy policy, BulkWords words) {
        this.list = list;
        this.rows = rows;
        this.work = work;
        this.policy = policy;
        this.words = words;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public JobResult make(JobRun run) throws IOException {
        policy.mustWork(run.actor());
        Order order = Order.read(run.request());
        List<Long> steps = list.steps(run.actor(), order.list(), BulkList.MOST);
        try (JobSheet table = new JobSheet(run, words.say("bulk.list.csv"))) {
            for (int from = 0; from < steps.size(); from += AT_ONCE) {
                List<Long> some = steps.subList(from, Math.min(from + AT_ONCE, steps.size()));
                work(run.actor(), order, some, table);
                run.progress(from + some.size(), steps.size());
            }
        }
        return new JobResult("attivita-" + order.action().slug() + ".csv", "text/csv");
    }

    /** Whoever has a step keeps it: no holder was seen. */
    private void work(Actor actor, Order order, List<Long> steps, JobSheet table) {
        Map<Long, Named> known = rows.of(actor, steps);
        SubmissionKey key = SubmissionKey.of(order.key(), NAME, order.words());
        work.carryOut(actor, new BulkOrder(order.action(), steps, order.to()), key, Map.of())
                .forEach((step, refused) -> line(table, known.get(step), refused));
    }

    private void line(JobSheet table, @Nullable Named row, Optional<RespiException> refused) {
        String result = refused.map(words::why).orElseGet(() -> words.say("bulk.tag.done"));
        if (row == null) {
            table.line(null, null, result);
        } else {
            table.line(row.step().dossierNumber(), words.title(row.step()), result);
        }
    }

    @Override
    public void handOut(Actor actor, long subjectId, String request) {
        policy.mustWork(actor);
    }

    /**
     * What is asked for.
     *
     * @param to the colleague to whom they are assigned, or null
     * @param key of the form
     */
    record Order(BulkAction action, @Nullable Integer to, Asked list, String key) {
        private static final int PARTS = 4;

        static Order read(String words) {
            String[] parts = words.split(" ", PARTS);
            return new Order(
                    BulkAction.of(parts[0]).orElseThrow(),
                    parts[1].equals("-") ? null : Integer.valueOf(parts[1]),
                    Asked.of(parts[3]),
                    parts[2]);
        }

        String words() {
            return action.slug() + " " + (to == null ? "-" : to) + " " + key + " " + list.query();
        }
    }
}
