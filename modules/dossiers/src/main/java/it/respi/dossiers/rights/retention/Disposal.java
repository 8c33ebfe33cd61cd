// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.rights.retention;

import it.respi.dossiers.rights.erasure.Scope;
import it.respi.dossiers.rights.erasure.Subject;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A disposal (proposta di scarto) as it is read.
 *
 * @param rule code of the rule of retention, or {@code REQUEST}
 * @param filesUntil of COPIES: those added later stay; null for the whole dossier, and in rows from before it was written
 * @param documents how many files would go
 * @param firstBy number of the first person who agreed, 0 before
 * @param refusal why the last attempt was refused: the end of a key of the bundles, or null
 */
record Disposal(
        long id,
        Subject subject,
        String number,
        String person,
        String rule,
        Scope scope,
        LocalDate dueOn,
        DisposalState state,
        @Nullable String permission,
        int firstBy,
        @Nullable HoldReason heldWhy,
        String heldWords,
        @Nullable String refusal,
        @Nullable Instant filesUntil,
        int documents) {

    boolean isDue(LocalDate today) {
        return !dueOn.isAfter(today);
    }

    /** Personal data never reaches a log through this text. */
    @Override
    public String toString() {
        return "Disposal[" + id + "]";
    }
}
