// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.lost;

import it.respi.agenda.booking.FreeSlot;
import it.respi.agenda.lost.LostDay.Plan;
import it.respi.agenda.lost.LostDay.Row;
import it.respi.agenda.slot.AgendaRules;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.platform.data.SubmissionKey;
import it.respi.platform.job.JobKind;
import it.respi.platform.job.JobResult;
import it.respi.platform.job.JobRun;
import it.respi.platform.job.JobSheet;
import it.respi.platform.view.Texts;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Moves everybody of a large lost day, as many pages of {@link LostDay} as there are; begun again, it goes on with those who are
 * left. The result has a line for each with the number of the dossier, before and after, and nothing else of the person.
 */
@Component
class LostDayJob implements JobKind {
    static final String NAME = "LOST_DAY";

    /** Whose new place was lost meanwhile gets another one, so often in all. */
    private static final int TRIES = 3;

    private final LostDay lost;
    private final AgendaRules rules;
    private final Texts texts;

    LostDayJob(LostDay lost, AgendaRules rules, Texts texts) {
        this.lost = lost;
        this.rules = rules;
        this.texts = texts;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public JobResult make(JobRun run) throws IOException {
        refuseOthers(run.actor(), run.subjectId());
        Order order = Order.read(run.request());
        try (JobSheet table = new JobSheet(run, texts.say("agenda.lost.job.head"))) {
            move(run, order, table);
        }
        return new JobResult("giornata-" + order.day() + ".csv", "text/csv");
    }

    private void move(JobRun run, Order order, JobSheet table) {
        Map<Long, Integer> tries = new HashMap<>();
        Set<Long> over = new HashSet<>();
        int done = 0;
        Plan plan = lost.plan(run.actor(), order.day(), order.from());
        LocalDate closing = plan.closes() ? order.day() : null;
        while (!plan.rows().isEmpty()) {
            int total = done + plan.rows().size() + plan.left();
            for (Row row : plan.rows()) {
                Optional<String> refused = moved(run.actor(), row, closing);
                closing = null;
                long booking = row.who().id();
                if (row.to() == null || refused.isEmpty() || tries.merge(booking, 1, Integer::sum) >= TRIES) {
                    over.add(booking);
                    line(table, row, refused.orElse(""));
                    run.progress(++done, total);
                }
            }
            plan = lost.plan(run.actor(), order.day(), order.from(), over);
        }
    }

    /** Why it was refused; the day is closed with the first of them. */
    private Optional<String> moved(Actor actor, Row row, @Nullable LocalDate closing) {
        FreeSlot to = row.to();
        Map<Long, Long> move = to == null ? Map.of() : Map.of(row.who().id(), to.id());
        String key = NAME + "-" + row.who().id() + "-" + (to == null ? 0 : to.id());
        Optional<RespiException> refused = lost.carryOut(actor, move, closing, SubmissionKey.of(key, NAME, key))
                .getOrDefault(row.who().id(), Optional.empty());
        return to == null
                ? Optional.of(texts.say("agenda.lost.no-place"))
                : refused.map(why -> texts.say(why.code(), why.args()));
    }

    private void line(JobSheet table, Row row, String refused) {
        FreeSlot to = row.to();
        String where = to == null || !refused.isEmpty() ? "" : to.from() + " " + to.resource();
        table.line(
                row.who().number(),
                row.who().at() + " " + row.who().counter(),
                where,
                where.isEmpty() ? "" : texts.say(row.told() ? "agenda.lost.message" : "agenda.lost.by-hand"),
                refused);
    }

    @Override
    public void handOut(Actor actor, long subjectId, String request) {
        refuseOthers(actor, subjectId);
    }

    /** Only the head of the office whose day it is. */
    private void refuseOthers(Actor actor, long office) {
        rules.requireHead(actor);
        if (!actor.worksAt(Math.toIntExact(office))) {
            throw new NotAllowed("agenda.rules.not-allowed");
        }
    }

    /**
     * What is asked for.
     *
     * @param from the first day on which people may be received instead, or null
     */
    record Order(LocalDate day, @Nullable LocalDate from) {
        static Order read(String words) {
            String[] days = words.split(" ", -1);
            return new Order(LocalDate.parse(days[0]), days[1].isEmpty() ? null : LocalDate.parse(days[1]));
        }

        String words() {
            return day + " " + (from == null ? "" : from);
        }
    }
}
