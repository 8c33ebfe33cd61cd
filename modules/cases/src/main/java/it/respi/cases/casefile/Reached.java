// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.Lane;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether a case ever brought a step to somebody: an office with a light part reads no other case of the dossier, and a
 * desk cancels no case on which another office works.
 */
interface Reached {
    /** @param lanes whose steps the actor may do */
    boolean by(CaseFile file, Actor actor, Set<Lane> lanes);

    /** Whether another office than a help desk has or had a step of it; a case may have gone from desk to desk. */
    boolean elsewhere(CaseFile file);

    /** As the work list knows it; steps that are done or were overtaken count. */
    @Component
    record BySteps(JdbcClient jdbc) implements Reached {
        @Override
        public boolean by(CaseFile file, Actor actor, Set<Lane> lanes) {
            return !lanes.isEmpty()
                    && jdbc.sql("select exists(select 1 from case_step where case_id = :case and office_id = :office"
                                    + " and lane in (:lanes))")
                            .param("case", file.id())
                            .param("office", actor.office().id())
                            .param("lanes", lanes.stream().map(Lane::code).toList())
                            .query(Boolean.class)
                            .single();
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
