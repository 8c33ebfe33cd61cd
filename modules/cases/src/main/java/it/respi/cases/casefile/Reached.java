// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.kernel.actor.Lane;
import it.respi.platform.data.SqlPart;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which cases ever brought a step to somebody: an office with a light part reads no other case of the dossier, and a desk
 * cancels no case on which another office works.
 */
interface Reached {
    /** @param lanes whose steps they may do; those of other offices are none of theirs */
    Set<Long> among(Collection<Long> cases, int office, Set<Lane> lanes);

    /** Whether another office than a help desk has or had a step of it; a case may have gone from desk to desk. */
    boolean elsewhere(CaseFile file);

    /** As the work list knows it; steps that are done or were overtaken count. */
    @Component
    record BySteps(JdbcClient jdbc) implements Reached {
        @Override
        public Set<Long> among(Collection<Long> cases, int office, Set<Lane> lanes) {
            if (cases.isEmpty() || lanes.isEmpty()) {
                return Set.of();
            }
            List<Object> params = new ArrayList<>(cases);
            params.add(office);
            lanes.forEach(lane -> params.add(lane.code()));
            return jdbc.sql("select distinct case_id from case_step where case_id in (" + SqlPart.places(cases)
                            + ") and office_id = ? and lane in (" + SqlPart.places(lanes) + ")")
                    .params(params)
                    .query(Long.class)
                    .set();
        }

        @Override
        public boolean elsewhere(CaseFile file) {
            return jdbc.sql("select exists(select 1 from case_step where case_id = :case and lane not in (:desk))")
                    .param("case", file.id())
                    .param("desk", List.of(Lane.HD_OP.code(), Lane.HD_RESP.code()))
                    .query(Boolean.class)
                    .single();
        }
    }
}
