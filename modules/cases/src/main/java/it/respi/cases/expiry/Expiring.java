// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.expiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a dossier, and of those that were merged into it, that ends.
 *
 * @param passport last day of the passport; null when it is not known
 * @param recorded last day of the permit among the papers of the person; null when it is not known
 * @param cases newest first
 */
record Expiring(@Nullable LocalDate passport, @Nullable LocalDate recorded, List<OfCase> cases, List<OfPaper> papers) {
    /** The permit and the passport have no row of their own in another table. */
    static final long PERMIT = 0;

    static final long PASSPORT = 1;

    /**
     * The rows to be kept: the permit of the newest case that says one, the passport, and papers while a case is open; those
     * that serve later applications also after it.
     */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        Long renewal = renewal();
        LocalDate permit = permit();
        if (permit != null) {
            lines.add(line(PERMIT, ExpiryKind.PERMIT, permit, renewal));
        }
        if (passport != null) {
            lines.add(line(PASSPORT, ExpiryKind.PASSPORT, passport, renewal));
        }
        boolean open = cases.stream().anyMatch(OfCase::open);
        papers.stream()
                .filter(paper -> open || paper.lasting())
                .forEach(paper -> lines.add(line(paper.id(), ExpiryKind.PAPER, paper.until(), renewal)));
        return lines;
    }

    private Line line(long source, ExpiryKind kind, LocalDate day, @Nullable Long renewal) {
        boolean renewing = kind == ExpiryKind.PERMIT && renewal != null;
        LocalDate appointment = appointment();
        boolean missed = appointment != null && appointment.isAfter(day) && !renewing;
        return new Line(source, kind, day, renewal, missed ? appointment : null);
    }

    /** Of the newest case that says one, or among the papers when that ends later; none of who needs none any more. */
    private @Nullable LocalDate permit() {
        LocalDate known = cases.stream()
                .map(OfCase::permit)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (recorded == null || known != null && known.isAfter(recorded)) {
            return known;
        }
        return known == null && cases.stream().anyMatch(OfCase::unwatched) ? null : recorded;
    }

    private @Nullable Long renewal() {
        return cases.stream()
                .filter(one -> one.open() && one.asks())
                .map(OfCase::id)
                .findFirst()
                .orElse(null);
    }

    /** The last one of open cases: what has ended by an earlier one has ended by this. */
    private @Nullable LocalDate appointment() {
        return cases.stream()
                .filter(OfCase::open)
                .map(OfCase::appointment)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /**
     * One case.
     *
     * @param asks whether it asks for a permit, the same or another one, and was not refused another one
     * @param unwatched whether the person needs no permit any more since it ended
     * @param permit last day of the permit that it delivered, or that the person brought; null when it says none, or none is
     *     watched any more
     * @param appointment day to which the person is summoned
     */
    record OfCase(
            long id,
            boolean open,
            boolean asks,
            boolean unwatched,
            @Nullable LocalDate permit,
            @Nullable LocalDate appointment) {}

    /**
     * A document that counts.
     *
     * @param lasting whether it serves applications that are still to come (certificato di idoneità alloggiativa, P6.06)
     */
    record OfPaper(long id, LocalDate until, boolean lasting) {}

    /**
     * A row.
     *
     * @param source the document; {@link #PERMIT} or {@link #PASSPORT}
     * @param renewal the open case that asks for a permit
     * @param missedOn the appointment at which it will have ended; null when it will do
     */
    record Line(
            long source,
            ExpiryKind kind,
            LocalDate expiresOn,
            @Nullable Long renewal,
            @Nullable LocalDate missedOn) {}
}
