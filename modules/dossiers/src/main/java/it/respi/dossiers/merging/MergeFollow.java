// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.merging;

import it.respi.dossiers.OwnerChanged;
import it.respi.dossiers.SharingRecord;
import it.respi.dossiers.SharingRecord.Row;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits for an answer follows the office that keeps the dossier: who keeps it no longer neither asks nor answers. */
@Component
class MergeFollow {
    private final SharingRecord record;
    private final JdbcClient jdbc;

    MergeFollow(SharingRecord record, JdbcClient jdbc) {
        this.record = record;
        this.jdbc = jdbc;
    }

    @EventListener
    void passed(OwnerChanged change) {
        open(change.dossierId()).forEach(merge -> follow(merge, change));
    }

    private List<Open> open(long dossierId) {
        return jdbc.sql(
                        "select m.id, m.kept_id, k.owner_office_id, g.owner_office_id, m.question, m.state = 'SPLIT_ASKED',"
                                + " if(m.state = 'SPLIT_ASKED', m.split_office, m.from_office) from dossier_merge m"
                                + " join dossier k on k.id = m.kept_id join dossier g on g.id = m.merged_id"
                                + " where (m.kept_id = ? or m.merged_id = ?) and m.state in ('ASKED', 'PROPOSED', 'SPLIT_ASKED')")
                .params(dossierId, dossierId)
                .query((rs, row) -> new Open(
                        rs.getLong(1),
                        rs.getLong(2),
                        rs.getInt(3),
                        rs.getInt(4),
                        rs.getBoolean(5),
                        rs.getBoolean(6),
                        rs.getInt(7)))
                .list();
    }

    /** Who asked goes on asking while they keep one of the two; else the new office asks, and nobody's head has. */
    private void follow(Open merge, OwnerChanged change) {
        boolean stays = !merge.question() && (merge.from() == merge.ofKept() || merge.from() == merge.ofMerged());
        boolean ofKept =
                merge.question() || (stays ? merge.from() == merge.ofKept() : merge.keptId() == change.dossierId());
        int from = ofKept ? merge.ofKept() : merge.ofMerged();
        int to = ofKept ? merge.ofMerged() : merge.ofKept();
        String columns = merge.split()
                ? "split_by_head = split_by_head and split_office = ?, split_office = ?, split_to = ?"
                : "by_head = by_head and from_office = ?, from_office = ?, to_office = ?";
        jdbc.sql("update dossier_merge set " + columns + " where id = ?")
                .params(from, from, to, merge.id())
                .update();
        record.written(null, merge.keptId(), Row.MERGER, merge.id());
    }

    /** @param from the office that asks */
    private record Open(long id, long keptId, int ofKept, int ofMerged, boolean question, boolean split, int from) {}
}
