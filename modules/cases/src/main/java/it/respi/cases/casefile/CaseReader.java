// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.kernel.actor.Lane;
import it.respi.platform.data.SqlPart;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Which cases somebody reads: the same answer for one case and as a condition of a list.
 *
 * @param desk whether they work at a help desk: it reads ordinary cases wherever the person lets it in
 * @param decides whether they work on what their office decides
 * @param also procedures whose cases they read wherever their office takes part
 * @param lanes those whose steps they may do
 * @param restricted procedures whose cases only the desk that follows them reads, and whoever has a step of them
 */
record CaseReader(
        int office, boolean desk, boolean decides, Set<String> also, Set<Lane> lanes, Set<String> restricted) {
    /** The case is {@code f}. */
    private static final String READ = "((? and f.desk_office_id = ?) or (f.procedure_key not in (%s)"
            + " and (? or (? and f.police_office_id = ?) or f.procedure_key in (%s)))"
            + " or exists (select 1 from case_step s where s.case_id = f.id and s.office_id = ? and s.lane in (%s)))";

    boolean follows(CaseFile file) {
        return desk && file.deskOfficeId() == office;
    }

    boolean decides(CaseFile file) {
        return decides && file.policeOfficeId() == office;
    }

    /** Whether they read it although no step of it was ever theirs. */
    boolean readsWithoutAStep(CaseFile file) {
        return follows(file)
                || (!restricted.contains(file.procedureKey())
                        && (desk || decides(file) || also.contains(file.procedureKey())));
    }

    /** A condition of a query that reads {@code case_file f}. */
    SqlPart condition() {
        List<String> codes = some(lanes.stream().map(Lane::code).toList());
        List<Object> params = new ArrayList<>(List.of(desk, office));
        params.addAll(some(restricted));
        params.addAll(List.of(desk, decides, office));
        params.addAll(some(also));
        params.add(office);
        params.addAll(codes);
        return new SqlPart(
                READ.formatted(SqlPart.places(some(restricted)), SqlPart.places(some(also)), SqlPart.places(codes)),
                params);
    }

    /** SQL knows no empty list; nothing is called like that. */
    private static List<String> some(Collection<String> values) {
        return values.isEmpty() ? List.of("-") : List.copyOf(values);
    }
}
