// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry at its place in a chain, as it stands in the table. Its canonical form is what the key is put on: every field
 * in a fixed order, each with its length, so that no two entries have the same one.
 */
@SuppressWarnings("ArrayRecordComponent") // read from and written to the database, never compared
public record ChainLink(
        int shard,
        long seq,
        long atMillis,
        @Nullable Long dossierId,
        Who who,
        String action,
        String purpose,
        @Nullable String reason,
        @Nullable String object,
        @Nullable String listed,
        byte @Nullable [] payloadHash) {
    /** In the order of {@link #read}; the two hashes come last. */
    public static final String COLUMNS = "shard, seq, at_ms, dossier_id, staff_id, office_id, lanes, action, purpose,"
            + " reason, object, listed, payload_hash, prev_hash, hash";

    private static final int FORM = 1;

    static ChainLink of(AuditEntry entry, long seq) {
        return new ChainLink(
                entry.shard(),
                seq,
                entry.at().toEpochMilli(),
                entry.dossierId(),
                entry.who(),
                entry.action(),
                entry.purpose().name(),
                entry.reason(),
                entry.object(),
                entry.listed().isEmpty() ? null : joined(entry.listed()),
                entry.rowHash());
    }

    /** The link of a row that was read with {@link #COLUMNS}. */
    public static ChainLink read(ResultSet row) throws SQLException {
        return new ChainLink(
                row.getInt(1),
                row.getLong(2),
                row.getLong(3),
                row.getObject(4, Long.class),
                new Who(row.getInt(5), row.getInt(6), row.getString(7)),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                row.getBytes(13));
    }

    /** What the hash of this entry is computed over. */
    public byte[] following(byte[] previous) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(FORM);
            write(out, previous);
            out.writeByte(shard);
            out.writeLong(seq);
            out.writeLong(atMillis);
            out.writeBoolean(dossierId != null);
            out.writeLong(dossierId == null ? 0 : dossierId);
            out.writeInt(who.staffId());
            out.writeInt(who.officeId());
            out.writeUTF(who.lanes());
            out.writeUTF(action);
            out.writeUTF(purpose);
            writeText(out, reason);
            writeText(out, object);
            writeText(out, listed);
            write(out, payloadHash == null ? new byte[0] : payloadHash);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory only: cannot happen
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static void writeText(DataOutputStream out, @Nullable String text) throws IOException {
        out.writeBoolean(text != null);
        out.writeUTF(text == null ? "" : text);
    }

    private static String joined(List<Long> ids) {
        StringBuilder text = new StringBuilder();
        for (Long id : ids) {
            text.append(text.isEmpty() ? "" : ",").append(id);
        }
        return text.toString();
    }
}
