// SPDX-License-Identifier: EUPL-1.2
package it.respi.reports.times;

import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Lane;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.reports.figures.Disclosure;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who reads the times (permission matrix, specification 3.2): the province for all offices together and without small
 * numbers, the person in charge of an office for that office alone, nobody else.
 */
@Component
class ReportPolicy {
    private static final List<Lane> HEADS = List.of(Lane.HD_RESP, Lane.SUI_RESP, Lane.QUE_RESP, Lane.COM_RESP);

    /**
     * What the actor may read.
     *
     * @throws NotAllowed {@code reports.not-allowed}
     */
    Reach reach(Actor actor) {
        AgencyKind kind = actor.office().kind();
        if (kind == AgencyKind.PROVINCE && actor.isAny(Lane.PROV_SOC, Lane.ADM)) {
            return new Reach(null, Disclosure.NO_SMALL_NUMBERS);
        }
        boolean head = HEADS.stream().anyMatch(lane -> actor.is(lane) && lane.agency() == kind);
        if (!head) {
            throw new NotAllowed("reports.not-allowed");
        }
        return new Reach(actor.office().id(), Disclosure.EVERYTHING);
    }

    /**
     * How far somebody may look.
     *
     * @param officeId the only office; null for all
     * @param disclosure what happens to small numbers
     */
    record Reach(@Nullable Integer officeId, Disclosure disclosure) {
        /** The office to read, given the one asked for; refuses another than the own one. */
        @Nullable
        Integer narrowedTo(@Nullable Integer asked) {
            if (officeId != null && asked != null && !officeId.equals(asked)) {
                throw new NotAllowed("reports.not-allowed");
            }
            return officeId != null ? officeId : asked;
        }
    }
}
