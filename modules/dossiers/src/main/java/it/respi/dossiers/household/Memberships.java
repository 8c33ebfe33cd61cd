// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.household;

import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who belongs to which household today, whoever looks; inside a use case. */
@Component
public class Memberships {
    private final JdbcClient jdbc;

    Memberships(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The household of which the dossier is a member today, and its membership. */
    Optional<Membership> current(long dossierId) {
        return jdbc.sql("select id, household_id from dossier_household_member where current_of = ?")
                .param(dossierId)
                .query((rs, row) -> new Membership(rs.getLong(1), rs.getLong(2)))
                .optional();
    }

    /** The dossiers of the other members of today. */
    List<Long> others(long household, long dossierId) {
        return jdbc.sql("select current_of from dossier_household_member where household_id = ? and current_of <> ?")
                .params(household, dossierId)
                .query(Long.class)
                .list();
    }

    /** The members of today; nobody else changes them until the transaction is over. */
    List<Present> locked(long household) {
        jdbc.sql("select id from dossier_household where id = ? for update")
                .param(household)
                .query(Long.class)
                .single();
        return jdbc.sql("select m.id, m.dossier_id, m.sealed_for, m.version, exists (select 1 from dossier d"
                        + " join dossier_household_member k on k.current_of = d.merged_into"
                        + " and k.household_id = m.household_id where d.id = m.dossier_id)"
                        + " from dossier_household_member m where m.household_id = ? and m.until is null order by m.id")
                .param(household)
                .query((rs, row) -> new Present(
                        rs.getLong(1), rs.getObject(2, Long.class), rs.getLong(3), rs.getInt(4), rs.getBoolean(5)))
                .list();
    }

    /**
     * Refuses to merge two dossiers whose households would not become one: a person belongs to one household at a time, and
     * what a merger does can be taken back (ADR 0021). Both dossiers are locked.
     *
     * @param kept id of the dossier that stays
     * @throws RuleBroken {@code household.merge.two} or {@code household.merge.other}
     */
    public void refuseUnion(long kept, long merged, String keptNumber, String mergedNumber) {
        Long ofMerged = current(merged).map(Membership::householdId).orElse(null);
        if (ofMerged == null) {
            return;
        }
        Long ofKept = current(kept).map(Membership::householdId).orElse(null);
        if (ofKept == null) {
            throw new RuleBroken("household.merge.other", mergedNumber, keptNumber);
        }
        if (!ofKept.equals(ofMerged)) {
            throw new RuleBroken("household.merge.two", keptNumber, mergedNumber);
        }
    }

    /** A member of today. */
    record Membership(long memberId, long householdId) {}
}
