// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.household;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what members are to each other; said from whichever side, it stands once. */
@Component
class TieRows {
    private final JdbcClient jdbc;

    TieRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What the relative is to the member from now on; whoever saw one of the two before saw an older state.
     *
     * @param kind null when what was said is taken back
     */
    void write(long member, long relative, @Nullable Relation kind) {
        jdbc.sql("update dossier_household_member set version = version + 1 where id in (?, ?)")
                .params(member, relative)
                .update();
        long low = Math.min(member, relative);
        long high = Math.max(member, relative);
        if (kind == null) {
            jdbc.sql("delete from dossier_household_relation where member_id = ? and relative_id = ?")
                    .params(low, high)
                    .update();
            return;
        }
        jdbc.sql("insert into dossier_household_relation (member_id, relative_id, kind) values (?, ?, ?)"
                        + " on duplicate key update kind = values(kind)")
                .params(low, high, (member == low ? kind : kind.inverse()).name())
                .update();
    }
}
