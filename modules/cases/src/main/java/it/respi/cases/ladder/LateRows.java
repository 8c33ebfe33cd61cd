// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.ladder;

import it.respi.cases.ProcedureCatalog;
import it.respi.kernel.actor.Office;
import it.respi.registry.Offices;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Cases whose term passed and that nobody decided since (termine superato), by the office that decides. Those of protected dossiers and
 * of procedures that only few may read stay out.
 */
@Component
class LateRows {
    /** As many as are named in a mail. */
    private static final int NAMED = 12;

    private static final String LATE = "select f.police_office_id, h.number, f.procedure_key, f.term_passed_on"
            + " from case_file f join dossier d on d.id = f.dossier_id join dossier h on h.id = coalesce(d.merged_into, d.id)"
            + " where f.term_passed_on is not null"
            + " and f.decided_on is null and f.closed_at is null and d.protection is null and h.protection is null"
            + " and d.erased_at is null and d.restricted_at is null and h.restricted_at is null"
            + " order by f.term_passed_on, f.id";

    private final JdbcClient jdbc;
    private final Offices offices;
    private final ObjectProvider<ProcedureCatalog> procedures;

    LateRows(JdbcClient jdbc, Offices offices, ObjectProvider<ProcedureCatalog> procedures) {
        this.jdbc = jdbc;
        this.offices = offices;
        this.procedures = procedures;
    }

    /** One pass over the late cases, the oldest first; offices without any are left out. */
    List<Late> late() {
        Map<Integer, Late> found = new LinkedHashMap<>();
        jdbc.sql(LATE)
                .query((rs, row) -> new Row(
                        rs.getInt(1), new One(rs.getString(2), rs.getString(3), rs.getObject(4, LocalDate.class))))
                .list()
                .forEach(row -> mayBeNamed(row.late())
                        .ifPresent(one ->
                                found.computeIfAbsent(row.office(), this::none).add(one)));
        return List.copyOf(found.values());
    }

    private Optional<One> mayBeNamed(One one) {
        return procedures
                .getObject()
                .procedure(one.procedure())
                .filter(known -> !known.frame().restricted())
                .map(known -> new One(one.dossier(), known.name(), one.due()));
    }

    private Late none(int officeId) {
        return new Late(offices.card(officeId).office());
    }

    /** An office that is late. */
    static final class Late {
        private final Office office;
        private final List<One> oldest = new ArrayList<>();
        private int count;

        private Late(Office office) {
            this.office = office;
        }

        private void add(One one) {
            count++;
            if (oldest.size() < NAMED) {
                oldest.add(one);
            }
        }

        Office office() {
            return office;
        }

        int count() {
            return count;
        }

        /** Those that are named. */
        List<One> oldest() {
            return oldest;
        }
    }

    /**
     * A late case.
     *
     * @param due last day of its term
     */
    record One(String dossier, String procedure, LocalDate due) {}

    private record Row(int office, One late) {}
}
