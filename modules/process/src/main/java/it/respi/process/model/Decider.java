// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.model;

import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Lane;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The office that decides, whose lanes a shared model means: {@code DECIDER-ACC} receives people, {@code DECIDER-IST} works
 * on the case, {@code DECIDER-RESP} signs. A procedure may say which service of the office receives and works (property
 * {@code works}), such as the registry office of a municipality.
 *
 * @param works the lane that receives and works, or null for the usual one of the agency
 */
public record Decider(AgencyKind agency, @Nullable Lane works) {
    private static final String SIGNS = "DECIDER-RESP";
    private static final Map<AgencyKind, Map<String, Lane>> USUAL = Map.of(
            AgencyKind.POLICE, lanes(Lane.QUE_ACC, Lane.QUE_IST, Lane.QUE_RESP),
            AgencyKind.PREFECTURE, lanes(Lane.SUI_IST, Lane.SUI_IST, Lane.SUI_RESP),
            AgencyKind.MUNICIPALITY, lanes(Lane.COM_TEC, Lane.COM_TEC, Lane.COM_RESP),
            AgencyKind.HELP_DESK, lanes(Lane.HD_OP, Lane.HD_OP, Lane.HD_RESP));

    private static Map<String, Lane> lanes(Lane receives, Lane works, Lane signs) {
        return Map.of("DECIDER-ACC", receives, "DECIDER-IST", works, SIGNS, signs);
    }

    /** What a process or a call says of it; empty when it says nothing. */
    public static Optional<Decider> of(ModelProperties properties) {
        return properties
                .text("decidedBy")
                .flatMap(name -> Arrays.stream(AgencyKind.values())
                        .filter(kind -> kind.name().equals(name))
                        .findFirst())
                .map(kind -> new Decider(
                        kind, properties.text("works").flatMap(Lane::of).orElse(null)));
    }

    /** Whether the lane that works is one of the agency. */
    public boolean isSound() {
        return works == null || works.agency() == agency;
    }

    /** The lane of that name in that office; empty for any other name. */
    Optional<Lane> lane(String name) {
        Optional<Lane> usual =
                Optional.ofNullable(USUAL.getOrDefault(agency, Map.of()).get(name));
        return works == null || name.equals(SIGNS) ? usual : usual.map(any -> works);
    }
}
