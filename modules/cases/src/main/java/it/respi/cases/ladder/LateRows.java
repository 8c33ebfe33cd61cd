// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.ladder;

import it.respi.cases.ProcedureCatalog;
import it.respi.cases.ProcedureDefinition;
import it.respi.kernel.actor.Office;
import it.respi.registry.Offices;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Cases whose term passed and that nobody decided since (termine superato), by the office that decides. Those of protected dossiers and
 * of procedures that only few may read stay out, and those whose term is none of the law.
 */
@Component
class LateRows {
    /** As many of an office as are named in a mail. */
    private static final int NAMED = 12;

    private static final String LATE = "select office_id, number, procedure_key, due_on, late from ("
            + "select f.police_office_id office_id, h.number, f.procedure_key, f.term_passed_on due_on,"
            + " count(*) over (partition by f.police_office_id) late,"
            + " row_number() over (partition by f.police_office_id order by f.term_passed_on, f.id) place"
            + " from case_file f join dossier d on d.id = f.dossier_id"
            + " join dossier h on h.id = coalesce(d.merged_into, d.id)"
            + " where f.term_passed_on is not null and f.decided_on is null and f.closed_at is null"
            + " and f.procedure_key in (:procedures) and d.protection is null and h.protection is null"
            + " and d.erased_at is null and d.restricted_at is null and h.restricted_at is null"
            + ") placed where place <= " + NAMED + " order by office_id, place";

    private final JdbcClient jdbc;
    private final Offices offices;
    private final ObjectProvider<ProcedureCatalog> procedures;

    LateRows(JdbcClient jdbc, Offices offices, ObjectProvider<ProcedureCatalog> procedures) {
        this.jdbc = jdbc;
        this.offices = offices;
        this.procedures = procedures;
    }

    /** How many there are of each office, and its oldest; offices without any are left out. */
    List<Late> late() {
        Map<String, String> names = names();
        Map<Integer, Late> found = new LinkedHashMap<>();
        if (!names.isEmpty()) {
            jdbc.sql(LATE).param("procedures", names.keySet()).query(rs -> {
                int office = rs.getInt("office_id");
                Late late = found.get(office);
                if (late == null) {
                    late = new Late(offices.card(office).office(), rs.getInt("late"), new ArrayList<>());
                    found.put(office, late);
                }
                String procedure = names.getOrDefault(rs.getString("procedure_key"), "");
                late.oldest().add(new One(rs.getString("number"), procedure, rs.getObject("due_on", LocalDate.class)));
            });
        }
        return List.copyOf(found.values());
    }

    /** Italian names of the procedures that may be named, by their keys. */
    private Map<String, String> names() {
        return procedures.getObject().procedures().stream()
                .filter(procedure ->
                        procedure.frame().hasLegalTerm() && !procedure.frame().restricted())
                .collect(Collectors.toMap(ProcedureDefinition::key, ProcedureDefinition::name));
    }

    /**
     * An office that is late.
     *
     * @param count how many of its cases are
     * @param oldest those that are named
     */
    record Late(Office office, int count, List<One> oldest) {}

    /**
     * A late case.
     *
     * @param dossier number
     * @param due last day of its term
     */
    record One(String dossier, String procedure, LocalDate due) {}
}
