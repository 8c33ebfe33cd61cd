// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Stretch of time in the life of a term (periodo). Stretches follow each other without gaps: each begins on the day on
 * which the one before ends.
 *
 * @param from day on which it begins; as in every term, not counted itself
 * @param to day on which it ends, counted
 * @param kind whether the term ran
 * @param suspension what suspended it; null unless the kind is {@link Kind#SUSPENDED}
 */
public record Interval(
        LocalDate from, LocalDate to, Kind kind, @Nullable SuspensionKind suspension) {

    /** Whether the term ran. */
    public enum Kind {
        /** The term ran (decorso). */
        RUNNING,
        /** The term was suspended (sospeso). */
        SUSPENDED,
        /** The term ran, but a notice that interrupted it made it begin anew (interrotto, until July 2020). */
        ANNULLED,
        /** August, for terms before a court (sospensione feriale, art. 54 c. 2 c.p.a.). */
        COURT_HOLIDAYS
    }

    /** In whose hands the time lies (in carico a). */
    public enum Holder {
        /** The office: the term ran. */
        OFFICE,
        /** The applicant: documents or observations were awaited, up to the day from which the term runs again. */
        APPLICANT,
        /** Nobody: a court on holiday. */
        NOBODY
    }

    /** In whose hands the stretch lies: each day has exactly one holder. */
    public Holder holder() {
        return switch (kind) {
            case RUNNING, ANNULLED -> Holder.OFFICE;
            case SUSPENDED -> Holder.APPLICANT;
            case COURT_HOLIDAYS -> Holder.NOBODY;
        };
    }

    /** Length in days. */
    public int days() {
        return (int) ChronoUnit.DAYS.between(from, to);
    }
}
