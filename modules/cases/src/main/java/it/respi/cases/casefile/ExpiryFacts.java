// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** What the list of what ends (scadenzario) takes from a case. */
record ExpiryFacts(
        @Nullable LocalDate permit,
        @Nullable LocalDate newPermit,
        @Nullable LocalDateTime appointment,
        @Nullable Instant closed) {

    /** As the case stands in the database. */
    static void read(CaseFile file) {
        file.known = of(file);
    }

    /** Whether they changed since the case was read or written; those of a new case did. */
    static boolean changed(CaseFile file) {
        ExpiryFacts before = file.known;
        file.known = of(file);
        return !file.known.equals(before);
    }

    private static ExpiryFacts of(CaseFile file) {
        return new ExpiryFacts(
                file.permitExpiry(), file.decision().newPermitExpiry(), file.appointmentAt(), file.closedAt());
    }
}
