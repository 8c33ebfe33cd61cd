// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.audit;

import com.google.crypto.tink.Mac;
import it.respi.platform.data.Params;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;

/** Makes entries into links that follow the end of their chain; computed only, whoever asks writes them. */
public final class Links {
    private final Mac mac;

    /** @param mac with the key of the history */
    public Links(Mac mac) {
        this.mac = mac;
    }

    /** These entries, all of one chain, after its end. */
    public Part following(ChainEnd from, List<AuditEntry> entries) {
        List<Link> rows = new ArrayList<>();
        ChainEnd end = from;
        for (AuditEntry entry : entries) {
            ChainLink link = ChainLink.of(entry, end.seq() + 1);
            byte[] hash = keyed(link.following(end.hash()));
            rows.add(new Link(link, end.hash(), hash));
            end = new ChainEnd(link.seq(), hash);
        }
        return new Part(from, rows, end);
    }

    private byte[] keyed(byte[] content) {
        try {
            return mac.computeMac(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key of the history cannot be used", e);
        }
    }

    /** Links that lead from one end of a chain to the next. */
    public record Part(ChainEnd from, List<Link> rows, ChainEnd to) {
        public Part {
            rows = List.copyOf(rows);
        }
    }

    /** One link with the hash before it and its own. */
    @SuppressWarnings("ArrayRecordComponent") // written to the database, never compared
    public record Link(ChainLink entry, byte[] previous, byte[] hash) {
        /** Values in the order of {@link ChainLink#COLUMNS}. */
        public List<?> values() {
            return Params.of(
                    entry.shard(),
                    entry.seq(),
                    entry.atMillis(),
                    entry.dossierId(),
                    entry.who().staffId(),
                    entry.who().officeId(),
                    entry.who().lanes(),
                    entry.action(),
                    entry.purpose(),
                    entry.reason(),
                    entry.object(),
                    entry.listed(),
                    entry.payloadHash(),
                    previous,
                    hash);
        }
    }
}
