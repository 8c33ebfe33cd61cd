// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.inbox;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.respi.cases.step.StepWords;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.registry.Staff;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The inbox for programs: the same pages as on the screen, one after the other. */
@RestController
@Tag(name = "Steps")
class InboxApi {
    private final InboxQueries queries;
    private final StepWords words;
    private final Staff staff;
    private final Clock clock;

    InboxApi(InboxQueries queries, StepWords words, Staff staff, Clock clock) {
        this.queries = queries;
        this.words = words;
        this.staff = staff;
        this.clock = clock;
    }

    @Operation(summary = "api.op.inbox", description = "api.op.inbox.how")
    @GetMapping(path = "/api/v1/steps", produces = MediaType.APPLICATION_JSON_VALUE)
    PageJson steps(
            Actor actor,
            @Schema(allowableValues = {"open", "mine", "office", "assigned", "delegated", "overdue", "elsewhere"})
                    @RequestParam(defaultValue = "open")
                    String view,
            @Schema(allowableValues = {"all", "late", "today", "week"}) @RequestParam(defaultValue = "all") String due,
            @RequestParam(required = false) @Nullable String cursor) {
        LocalDate today = LocalDate.now(clock);
        Asked asked = new Asked(
                one(InboxView.values(), view), one(DueFilter.values(), due), InboxFilter.NONE, started(cursor), 0);
        List<InboxRow> rows = queries.page(actor, asked, today);
        boolean more = rows.size() > InboxQueries.PAGE;
        List<InboxRow> shown = InboxQueries.shown(rows);
        InboxRow last = more ? shown.getLast() : null;
        return new PageJson(
                shown.stream().map(row -> line(row, today)).toList(),
                last == null ? null : new InboxCursor(last.dueOn(), last.id()).write());
    }

    private LineJson line(InboxRow row, LocalDate today) {
        Integer assignee = row.assigneeId();
        return new LineJson(
                Long.toString(row.id()),
                row.dossierNumber(),
                row.person(),
                row.procedure(),
                row.code(),
                words.title(row.code(), row.title()),
                row.dueOn(),
                row.term().usedOn(today),
                row.term().days(),
                row.term().stoppedSince(),
                assignee == null ? null : staff.nameOf(assignee),
                row.giverId() == null ? null : staff.nameOf(row.giverId()),
                InboxLines.percent(row.rung()));
    }

    /** A page would begin at its start; a program would then read the same page for ever. */
    private static @Nullable String started(@Nullable String cursor) {
        if (cursor != null && InboxCursor.read(cursor).isEmpty()) {
            throw new RuleBroken("api.cursor.unknown");
        }
        return cursor;
    }

    private static <E extends Enum<E>> E one(E[] known, String name) {
        return Arrays.stream(known)
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("api.view.unknown"));
    }

    /** @param next what to send as {@code cursor} to read on; left out on the last page */
    @Schema(name = "StepPage")
    record PageJson(List<LineJson> steps, @Nullable String next) {}

    /**
     * One step.
     *
     * @param daysUsed days of the legal term used so far, stopped days left out; null while no term runs
     * @param assignee who has it
     * @param givenBy who gave it to the assignee
     * @param timeOver 80, 100 or 120 when more than that percentage of its time is used; left out below
     */
    @Schema(name = "StepLine")
    record LineJson(
            String id,
            String dossier,
            String person,
            String procedure,
            String code,
            String title,
            LocalDate dueOn,
            @Nullable Integer daysUsed,
            int termDays,
            @Nullable LocalDate stoppedSince,
            @Nullable String assignee,
            @Nullable String givenBy,
            @Nullable Integer timeOver) {}
}
