// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names of files and reasons as they stood before they were sealed. */
@Component
class ReadableDocuments implements SealedFields {
    private final JdbcClient client;
    private final JdbcOperations jdbc;
    private final DocumentSeal seal;

    ReadableDocuments(JdbcClient client, JdbcOperations jdbc, DocumentSeal seal) {
        this.client = client;
        this.jdbc = jdbc;
        this.seal = seal;
    }

    @Override
    public void sealReadable(Map<Long, Long> holders) {
        List<@Nullable Object[]> rows = client.sql("select id, dossier_id, file_name, reason from dossier_document"
                        + " where dossier_id in (:dossiers) and (file_name <> '' or reason is not null) for update")
                .param("dossiers", holders.keySet())
                .query((rs, row) -> {
                    long holder = Objects.requireNonNull(holders.get(rs.getLong(2)));
                    return row(holder, rs.getLong(1), rs.getString(3), rs.getString(4));
                })
                .list();
        jdbc.batchUpdate(
                "update dossier_document set sealed_file_name = coalesce(?, sealed_file_name), sealed_reason ="
                        + " coalesce(?, sealed_reason), file_name = '', reason = null where id = ?",
                rows);
    }

    private @Nullable Object[] row(long holder, long id, String name, @Nullable String reason) {
        return new @Nullable Object[] {
            name.isEmpty() ? null : seal.name(holder, id, name),
            reason == null ? null : seal.reason(holder, id, reason),
            id
        };
    }
}
