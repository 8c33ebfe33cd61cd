// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.model;

import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Lane;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The lanes of a model that several offices use: {@code DECIDER-ACC} receives people, {@code DECIDER-IST} works on the case,
 * {@code DECIDER-RESP} signs, in whichever office decides.
 */
final class DecidingLanes {
    private static final Map<AgencyKind, Map<String, String>> CODES = Map.of(
            AgencyKind.POLICE, codes("QUE-ACC", "QUE-IST", "QUE-RESP"),
            AgencyKind.PREFECTURE, codes("SUI-IST", "SUI-IST", "SUI-RESP"),
            AgencyKind.MUNICIPALITY, codes("COM-TEC", "COM-TEC", "COM-RESP"),
            AgencyKind.HELP_DESK, codes("HD-OP", "HD-OP", "HD-RESP"));

    private DecidingLanes() {}

    private static Map<String, String> codes(String receives, String works, String signs) {
        return Map.of("DECIDER-ACC", receives, "DECIDER-IST", works, "DECIDER-RESP", signs);
    }

    /** The lane of that name in that office; empty for any other name, and where nobody says who decides. */
    static Optional<Lane> of(String name, @Nullable AgencyKind decidedBy) {
        return Optional.ofNullable(decidedBy)
                .map(CODES::get)
                .map(codes -> codes.get(name))
                .flatMap(Lane::of);
    }
}
