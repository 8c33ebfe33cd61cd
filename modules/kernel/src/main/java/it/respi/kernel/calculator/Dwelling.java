// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.calculator;

import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.math.BigDecimal;
import java.util.List;

/**
 * A dwelling as far as the estimate needs it (alloggio).
 *
 * @param area square metres: habitable area (superficie abitabile), for one room only all of it with its services
 * @param bedrooms square metres of each bedroom; empty for a dwelling of one room
 * @param oneRoom whether it is a dwelling of one room (monolocale)
 */
public record Dwelling(BigDecimal area, List<BigDecimal> bedrooms, boolean oneRoom) {
    private static final BigDecimal LARGEST = BigDecimal.valueOf(2_000);
    private static final int ROOMS = 20;

    /** Refuses what cannot be with {@code calculator.area} or {@code calculator.bedrooms}. */
    public Dwelling {
        bedrooms = List.copyOf(bedrooms);
        if (!possible(area)) {
            throw new RuleBroken("calculator.area", LARGEST);
        }
        if (bedrooms.size() > ROOMS || !bedrooms.stream().allMatch(Dwelling::possible)) {
            throw new RuleBroken("calculator.bedrooms", ROOMS);
        }
    }

    private static boolean possible(BigDecimal metres) {
        return metres.signum() > 0 && metres.compareTo(LARGEST) <= 0;
    }
}
