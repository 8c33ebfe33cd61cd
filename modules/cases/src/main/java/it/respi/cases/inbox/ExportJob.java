// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.inbox;

import it.respi.cases.casefile.CasePolicy;
import it.respi.dossiers.AccessLog;
import it.respi.kernel.actor.Actor;
import it.respi.platform.job.JobKind;
import it.respi.platform.job.JobResult;
import it.respi.platform.job.JobRun;
import it.respi.platform.job.JobSheet;
import it.respi.platform.view.Dates;
import it.respi.platform.view.Texts;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Writes a list of the inbox as a table: what its reader may see, with the numbers of the dossiers and no name of a person. That
 * it was written, and what for, is in the register of accesses before it can be saved.
 */
@Component
class ExportJob implements JobKind {
    static final String NAME = "LIST_EXPORT";

    /** Lines of one table. */
    static final int MOST = 5_000;

    private final InboxQueries queries;
    private final CasePolicy policy;
    private final AccessLog access;
    private final Words words;

    ExportJob(InboxQueries queries, CasePolicy policy, AccessLog access, Words words) {
        this.queries = queries;
        this.policy = policy;
        this.access = access;
        this.words = words;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public JobResult make(JobRun run) throws IOException {
        Actor actor = run.actor();
        policy.mustWork(actor);
        Order order = Order.read(run.request());
        LocalDate today = LocalDate.now(words.clock);
        try (JobSheet table = new JobSheet(run, words.texts.say("export.list.csv"))) {
            int done = 0;
            Asked page = order.list();
            while (page != null && done < MOST) {
                List<InboxRow> rows = queries.lines(actor, page, today);
                List<InboxRow> some = InboxQueries.shown(rows);
                access.exported(actor, InboxQueries.dossiers(some), NAME + " " + order.reason());
                words.lines.groups(some, today, actor).stream()
                        .flatMap(group -> group.lines().stream())
                        .forEach(line -> write(table, line));
                done += some.size();
                page = rows.size() > some.size() ? page.after(InboxCursor.of(some.getLast())) : null;
                run.progress(done, page == null ? done : done + InboxQueries.PAGE);
            }
        }
        return new JobResult("attivita-" + today + ".csv", "text/csv");
    }

    private void write(JobSheet table, InboxLines.Line line) {
        table.line(
                words.dates.numeric(line.deadline().date()),
                line.number(),
                line.title(),
                line.procedure(),
                line.used(),
                line.termDays(),
                line.who());
    }

    @Override
    public void handOut(Actor actor, long subjectId, String request) {
        policy.mustWork(actor);
    }

    /** Lines, days and words in the language of who asks. */
    @Component
    record Words(InboxLines lines, Dates dates, Texts texts, Clock clock) {}

    /** What is asked for. */
    record Order(ExportReason reason, Asked list) {
        static Order read(String words) {
            String[] both = words.split(" ", 2);
            return new Order(ExportReason.valueOf(both[0]), Asked.of(both[1]));
        }

        String words() {
            return reason + " " + list.query();
        }
    }
}
