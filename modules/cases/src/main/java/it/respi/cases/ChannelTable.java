// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases;

import java.util.Map;
import java.util.Objects;

/**
 * Which way a permit is asked for (canale, gateway G1-0), as the decision table of the procedure says it.
 *
 * @param decides the way, for all that may be known of an application
 */
public record ChannelTable(Map<Facts, Channel> decides) {
    public ChannelTable {
        decides = Map.copyOf(decides);
    }

    /**
     * What the table is asked about.
     *
     * @param questuraOnly whether that type of permit has no kit
     * @param represented whether somebody applies for the person, or a minor whom no parent accompanies
     */
    public record Facts(boolean questuraOnly, boolean represented) {}

    public Channel of(Facts facts) {
        return Objects.requireNonNull(decides.get(facts));
    }
}
