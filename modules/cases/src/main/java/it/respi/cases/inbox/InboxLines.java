// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.inbox;

import it.respi.cases.casefile.Procedures;
import it.respi.kernel.actor.Actor;
import it.respi.platform.view.Deadline;
import it.respi.platform.view.Texts;
import it.respi.registry.Staff;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The lines of the inbox in words, in groups that are due alike. */
@Component
class InboxLines {
    private static final List<Integer> RUNGS = List.of(80, 100, 120);

    private final Procedures procedures;
    private final Staff staff;
    private final Texts texts;

    InboxLines(Procedures procedures, Staff staff, Texts texts) {
        this.procedures = procedures;
        this.staff = staff;
        this.texts = texts;
    }

    /** How much of the time of a step is over at least, in percent; null below the first rung. */
    static @Nullable Integer percent(int rung) {
        return rung == 0 ? null : RUNGS.get(rung - 1);
    }

    List<Group> groups(List<InboxRow> rows, LocalDate today, Actor actor) {
        List<Group> groups = new ArrayList<>();
        for (InboxRow row : rows) {
            String name = groupOf(row, today);
            if (groups.isEmpty() || !groups.getLast().key().equals(name)) {
                groups.add(new Group(name, texts.say(name), new ArrayList<>()));
            }
            groups.getLast().lines().add(line(row, today, actor));
        }
        return groups;
    }

    private static String groupOf(InboxRow row, LocalDate today) {
        if (row.dueOn().isBefore(today)) {
            return "inbox.group.late";
        }
        if (row.dueOn().equals(today)) {
            return "inbox.group.today";
        }
        return row.dueOn().isAfter(today.plusDays(7)) ? "inbox.group.later" : "inbox.group.week";
    }

    private Line line(InboxRow row, LocalDate today, Actor actor) {
        Integer used = row.term().usedOn(today);
        Integer assignee = row.assigneeId();
        return new Line(
                row.id(),
                row.caseId(),
                row.dossierNumber(),
                row.person(),
                texts.sayOr("step." + row.code(), row.title()),
                procedures.nameIn(row.procedure()),
                Deadline.of(row.dueOn(), today, null, null, null),
                used,
                row.term().days(),
                row.term().nearness(today).tone(),
                assignee == null ? null : staff.nameOf(assignee),
                assignee != null && assignee == actor.staffId(),
                row.giverId() == null ? null : staff.nameOf(row.giverId()),
                percent(row.rung()));
    }

    /** Lines that are due alike. */
    record Group(String key, String name, List<Line> lines) {}

    /**
     * One line in words.
     *
     * @param giver who gave it to whoever has it, or null
     * @param rung of how much of its time more is used, in percent; null below
     */
    record Line(
            long id,
            long caseId,
            String number,
            String person,
            String title,
            String procedure,
            Deadline deadline,
            @Nullable Integer used,
            int termDays,
            String tone,
            @Nullable String who,
            boolean mine,
            @Nullable String giver,
            @Nullable Integer rung) {
        /** Where its dossier is seen without leaving the list. */
        public String preview() {
            return "/u/dossier/" + number + "/anteprima?pratica=" + caseId + "&passo=" + id;
        }
    }
}
