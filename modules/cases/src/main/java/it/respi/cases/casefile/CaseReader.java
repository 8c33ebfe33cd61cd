// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.kernel.actor.Lane;
import java.util.Set;

/**
 * Which cases somebody reads.
 *
 * @param desk whether they work at a help desk: it reads ordinary cases wherever the person lets it in
 * @param decides whether they work on what their office decides
 * @param also procedures whose cases they read wherever their office takes part
 * @param lanes those whose steps they may do
 * @param restricted procedures whose cases only the desk that follows them reads, and whoever has a step of them
 */
record CaseReader(
        int office, boolean desk, boolean decides, Set<String> also, Set<Lane> lanes, Set<String> restricted) {
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
}
