// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.rights.retention;

import it.respi.dossiers.SealedFields;
import it.respi.dossiers.SharingRecord;
import it.respi.platform.crypto.FieldCipher;
import it.respi.platform.crypto.Place;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Permissions of the archive authority as they stood before they were sealed. */
@Component
class ReadablePermissions implements SealedFields {
    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final SharingRecord record;

    ReadablePermissions(JdbcClient jdbc, FieldCipher cipher, SharingRecord record) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.record = record;
    }

    @Override
    public void sealReadable(Map<Long, Long> holders) {
        jdbc.sql("update dossier_disposal p join dossier d on d.id = p.dossier_id set p.permission = null where"
                        + " p.dossier_id in (:dossiers) and p.permission is not null and d.erased_at is not null")
                .param("dossiers", holders.keySet())
                .update(); // the proof of the erasure has it; nothing is sealed for who was erased
        jdbc.sql("select id, dossier_id, permission from dossier_disposal where dossier_id in (:dossiers)"
                        + " and permission is not null for update")
                .param("dossiers", holders.keySet())
                .query((rs, row) -> new Readable(rs.getLong(1), rs.getLong(2), rs.getString(3)))
                .list()
                .forEach(one -> seal(one, Objects.requireNonNull(holders.get(one.dossierId()))));
    }

    private void seal(Readable one, long holder) {
        byte[] sealed = cipher.seal(holder, new Place(DisposalRows.PERMISSION, one.id()), one.words());
        jdbc.sql("update dossier_disposal set permission = null, sealed_permission = ? where id = ?")
                .params(Objects.requireNonNull(sealed), one.id())
                .update();
        record.written(null, one.dossierId(), SharingRecord.Row.DISPOSAL, one.id());
    }

    private record Readable(long id, long dossierId, String words) {}
}
