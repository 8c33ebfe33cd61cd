// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.data;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rows of the case of a dossier: file, checklist, history, steps. */
final class CaseRows {
    static final String PROCEDURE = "p01PermitRenewal";

    static final int TERM = 60;
    private static final List<String> OPTIONAL = List.of("D04", "D07");

    private final Rows rows;
    private final Sealing sealing;
    private final History history;
    private final Network network;
    private final Dossier dossier;
    private final LocalDateTime now;
    private int part = FileRow.PART + 1;
    private LocalDateTime at;
    private @Nullable LocalDate received;
    private @Nullable LocalDateTime closed;
    private @Nullable LocalDate decided;

    CaseRows(Rows rows, Sealing sealing, History history, Network network, Dossier dossier, LocalDateTime now) {
        this.rows = rows;
        this.sealing = sealing;
        this.history = history;
        this.network = network;
        this.dossier = dossier;
        this.now = now;
        this.at = dossier.openedAt();
    }

    /** Adds all of them; the open step last. */
    void add() {
        event("OPENED", "OPENED", null, null, dossier.desk(), null, "CHECKING", "DESK", null);
        if (dossier.brief()) {
            shortly();
        } else {
            way();
        }
        if (dossier.stage() == Stage.OVER) {
            closed = at;
        } else {
            step(dossier.stage(), at, null, null);
            EngineRows.add(rows, network, dossier, caseId(), at);
        }
        FileRow.add(rows, sealing, dossier, new FileRow.Facts(received, decided, closed));
        checklist();
    }

    /** Only the end is known, or the step at which it waits. */
    private void shortly() {
        at = later(60);
        received = dossier.reached(Stage.BOOK) ? at.toLocalDate() : null;
        decided = dossier.reached(Stage.CARD) ? received : null;
        if (dossier.stage() == Stage.OVER) {
            finished(Stage.DELIVER);
        }
    }

    private void way() {
        for (int i = 0; i < dossier.detours(); i++) {
            detour();
        }
        for (Stage stage = Stage.PRE_CHECK; !stage.equals(dossier.stage()); stage = stage.next()) {
            finished(stage);
        }
    }

    private long caseId() {
        return FileRow.idOf(dossier);
    }

    private void detour() {
        Stage check = Stage.PRE_CHECK;
        LocalDateTime opened = at;
        at = later(1);
        step(check, opened, at, "INCOMPLETE");
        event(
                check.action(),
                check.title(),
                check.code(),
                "INCOMPLETE",
                dossier.desk(),
                "CHECKING",
                "INCOMPLETE",
                "PERSON",
                opened);
        LocalDateTime asked = at;
        at = later(2);
        event(
                "RESUME_CHECK",
                "Raccogli i documenti mancanti",
                "Task_CollectMissing",
                null,
                dossier.desk(),
                "INCOMPLETE",
                "CHECKING",
                "DESK",
                asked);
    }

    private void finished(Stage stage) {
        LocalDateTime opened = at;
        at = later(4 + (dossier.serial() + stage.ordinal()) % 20);
        if (stage == Stage.TAKE_CHARGE) {
            received = at.toLocalDate();
        }
        if (stage == Stage.SIGN) {
            decided = at.toLocalDate();
        }
        step(stage, opened, at, stage.outcome());
        Stage next = stage.next();
        event(
                stage.action(),
                stage.title(),
                stage.code(),
                stage.outcome(),
                officeOf(stage),
                stage.state(),
                next.state(),
                next.holder(),
                opened);
    }

    /** So many days later, but not in the future. */
    private LocalDateTime later(int days) {
        LocalDateTime then = at.plusDays(days).plusMinutes(dossier.serial() % 400);
        return then.isAfter(now) ? at.plusSeconds(1) : then;
    }

    private int officeOf(Stage stage) {
        return stage.atDesk() ? dossier.desk() : dossier.police();
    }

    private void event(
            String kind,
            String title,
            @Nullable String code,
            @Nullable String outcome,
            int office,
            @Nullable String from,
            String to,
            String holder,
            @Nullable LocalDateTime opened) {
        List<@Nullable Object> row = Arrays.asList(
                dossier.id(at, part++),
                caseId(),
                dossier.id(),
                PROCEDURE,
                kind,
                title,
                code,
                outcome,
                null,
                Network.staffOf(office),
                office,
                at,
                null,
                office == dossier.police() ? "CONFIRMED" : "REPORTED",
                from,
                to,
                holder,
                opened);
        rows.add("case_event", row.toArray());
        history.event(dossier, office, at, row);
    }

    private void step(Stage stage, LocalDateTime opened, @Nullable LocalDateTime done, @Nullable String outcome) {
        LocalDate term = received == null ? null : received.plusDays(TERM);
        boolean byTerm = stage.targetDays() == 0 && term != null;
        LocalDate due =
                byTerm ? Objects.requireNonNull(term) : opened.toLocalDate().plusDays(stage.targetDays());
        int rung = done == null ? Rung.of(opened.toLocalDate(), due, now.toLocalDate()) : 0;
        long id = dossier.id(opened, part++);
        rows.add(
                "case_step",
                id,
                done == null ? EngineRows.task(dossier) : "bench-" + id,
                caseId(),
                dossier.id(),
                dossier.number(),
                dossier.label(),
                PROCEDURE,
                stage.code(),
                stage.title(),
                stage.lane(),
                officeOf(stage),
                done == null ? 0 : 2,
                opened,
                due,
                byTerm,
                received,
                TERM,
                0,
                done,
                done == null ? null : Network.staffOf(officeOf(stage)),
                outcome,
                rung,
                rung == Rung.LAST ? dossier.desk() : null,
                dossier.hidden());
    }

    private void checklist() {
        for (int i = 1; i <= (dossier.brief() ? 3 : 9); i++) {
            String code = "D0" + i;
            rows.add(
                    "case_checklist",
                    caseId(),
                    code,
                    i,
                    !OPTIONAL.contains(code),
                    dossier.stage() == Stage.PRE_CHECK ? "MISSING" : "SEEN",
                    null);
        }
    }
}
