// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the history.
 *
 * @param at when, by the clock of the application; the order is that of the chain, never that of clocks
 * @param dossierId the dossier, null for a list, or for what is about none
 * @param action code of what was done, such as {@code READ}
 * @param reason where a stated reason stands, or its code, or null
 * @param object table and id of the row this entry is about, or null
 * @param rowHash what the entry vouches for: the hash of that row, or null
 * @param listed the dossiers that a list showed; empty for anything else
 */
@SuppressWarnings("ArrayRecordComponent") // written to the database, never compared or used as a key
public record AuditEntry(
        Instant at,
        Who who,
        @Nullable Long dossierId,
        String action,
        Purpose purpose,
        @Nullable String reason,
        @Nullable String object,
        byte @Nullable [] rowHash,
        List<Long> listed) {
    public AuditEntry {
        at = at.truncatedTo(ChronoUnit.MILLIS);
        listed = List.copyOf(listed);
    }

    /** Somebody did something with a dossier. */
    public static AuditEntry of(Instant at, Who who, long dossierId, String action, Purpose purpose) {
        return new AuditEntry(at, who, dossierId, action, purpose, null, null, null, List.of());
    }

    /** Somebody saw a list of dossiers. */
    public static AuditEntry list(Instant at, Who who, List<Long> dossiers, Purpose purpose) {
        return new AuditEntry(at, who, null, "LIST", purpose, null, null, null, dossiers);
    }

    /** Somebody did something that is about no dossier. */
    public static AuditEntry upkeep(Instant at, Who who, String action, Purpose purpose) {
        return new AuditEntry(at, who, null, action, purpose, null, null, null, List.of());
    }

    /** The same entry, vouching for a row. */
    public AuditEntry sealing(Sealed row) {
        return new AuditEntry(at, who, dossierId, action, purpose, reason, row.object(), row.hash(), listed);
    }

    /** The same entry, naming the row it is about, such as {@code dossier_document/42}. */
    public AuditEntry about(String row) {
        return new AuditEntry(at, who, dossierId, action, purpose, reason, row, null, listed);
    }

    /** The same entry with the code of a reason. */
    public AuditEntry because(String code) {
        return new AuditEntry(at, who, dossierId, action, purpose, code, object, rowHash, listed);
    }

    /** Which of the chains it belongs to: all of a dossier in one; lists with the others of the same person. */
    public int shard() {
        return Shards.of(dossierId == null ? who.staffId() : dossierId);
    }

    /**
     * A row of a table of which the history keeps the hash.
     *
     * @param object table and id, such as {@code case_event/42}
     * @param hash SHA-256 of what stands in the row
     */
    @SuppressWarnings("ArrayRecordComponent") // written to the database, never compared or used as a key
    public record Sealed(String object, byte[] hash) {}
}
