// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.time;

import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Suspension of a term (sospensione) as the office recorded it; what it is worth in days is decided by the clock.
 *
 * @param kind request for documents or notice of refusal
 * @param from day on which the request or the notice was communicated to the applicant
 * @param to request for documents: day on which the documents arrived, null while they are awaited; notice of refusal:
 *     null, because the law sets the end
 * @param observations notice of refusal: day on which observations were filed, null if none were; else null
 * @param days how long the law lets the term stand still
 */
public record Suspension(
        SuspensionKind kind,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate observations,
        StopDays days) {

    /**
     * Refuses with {@code clock.suspension.ends-before-it-begins}, {@code clock.suspension.observations-before-notice},
     * {@code clock.suspension.observations-without-notice} or {@code clock.suspension.end-set-by-law}.
     */
    public Suspension {
        if (to != null && to.isBefore(from)) {
            throw new RuleBroken("clock.suspension.ends-before-it-begins", from, to);
        }
        if (observations != null && observations.isBefore(from)) {
            throw new RuleBroken("clock.suspension.observations-before-notice", from, observations);
        }
        if (kind == SuspensionKind.DOCUMENTS_REQUEST && observations != null) {
            throw new RuleBroken("clock.suspension.observations-without-notice", from, observations);
        }
        if (kind == SuspensionKind.REFUSAL_NOTICE && to != null) {
            throw new RuleBroken("clock.suspension.end-set-by-law", from, to);
        }
    }

    /** By the law of 2020. */
    public Suspension(SuspensionKind kind, LocalDate from, @Nullable LocalDate to, @Nullable LocalDate observations) {
        this(kind, from, to, observations, StopDays.OF_2020);
    }

    /**
     * Documents asked for (integrazione, art. 2 c. 7 L. 241/1990).
     *
     * @param asked day on which the request was communicated
     * @param brought day on which the documents arrived; null while they are awaited
     */
    public static Suspension documentsRequest(LocalDate asked, @Nullable LocalDate brought) {
        return new Suspension(SuspensionKind.DOCUMENTS_REQUEST, asked, brought, null);
    }

    /**
     * Refusal announced (preavviso di rigetto, art. 10-bis L. 241/1990).
     *
     * @param received day on which the applicant received the notice
     * @param observations day on which observations were filed; null if none were
     */
    public static Suspension refusalNotice(LocalDate received, @Nullable LocalDate observations) {
        return new Suspension(SuspensionKind.REFUSAL_NOTICE, received, null, observations);
    }

    /** The same by the law as it is in force on that day. */
    public Suspension lasting(StopDays law) {
        return new Suspension(kind, from, to, observations, law);
    }
}
