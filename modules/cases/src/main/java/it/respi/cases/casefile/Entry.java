// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is written into the history of a case.
 *
 * @param kind action or fact, key of its sentence {@code event.<kind>}
 * @param title name of the step, for kinds the bundles do not know
 * @param detail scalar that fills the sentence, never personal data
 * @param onDate the day the fact is about, when it is not today
 */
public record Entry(
        String kind,
        String title,
        @Nullable String stepCode,
        @Nullable String outcome,
        @Nullable String detail,
        @Nullable LocalDate onDate,
        @Nullable Instant stepOpenedAt) {

    /** A fact outside any step. */
    public static Entry fact(String kind) {
        return new Entry(kind, kind, null, null, null, null, null);
    }

    /** A fact outside any step, about a day. */
    public static Entry fact(String kind, LocalDate onDate) {
        return new Entry(kind, kind, null, null, null, onDate, null);
    }

    /** A fact outside any step, with a scalar. */
    public static Entry fact(String kind, String detail) {
        return new Entry(kind, kind, null, null, detail, null, null);
    }
}
