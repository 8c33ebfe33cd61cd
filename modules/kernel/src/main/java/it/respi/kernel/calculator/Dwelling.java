// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.calculator;

import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dwelling as far as the estimate needs it (alloggio).
 *
 * @param area square metres: habitable area (superficie abitabile), for one room only all of it with its services
 * @param bedrooms square metres of each bedroom; empty for a dwelling of one room
 * @param oneRoom whether it is a dwelling of one room (monolocale)
 * @param living square metres of the living room (stanza di soggiorno); null when not told
 * @param height metres of its lowest room (altezza); null when not told
 * @param mountain whether it stands above 1,000 m, where lower rooms are allowed
 */
public record Dwelling(
        BigDecimal area,
        List<BigDecimal> bedrooms,
        boolean oneRoom,
        @Nullable BigDecimal living,
        @Nullable BigDecimal height,
        boolean mountain) {
    private static final BigDecimal LARGEST = BigDecimal.valueOf(2_000);
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(20);
    private static final int ROOMS = 20;

    /** Refuses what cannot be with {@code calculator.area}, {@code calculator.bedrooms}, {@code calculator.living} or {@code calculator.height}. */
    public Dwelling {
        bedrooms = List.copyOf(bedrooms);
        if (!possible(area, LARGEST)) {
            throw new RuleBroken("calculator.area", LARGEST);
        }
        if (bedrooms.size() > ROOMS || !bedrooms.stream().allMatch(room -> possible(room, LARGEST))) {
            throw new RuleBroken("calculator.bedrooms", ROOMS);
        }
        if (living != null && !possible(living, LARGEST)) {
            throw new RuleBroken("calculator.living", LARGEST);
        }
        if (height != null && !possible(height, HIGHEST)) {
            throw new RuleBroken("calculator.height", HIGHEST);
        }
    }

    /** One of which only the areas are told. */
    public Dwelling(BigDecimal area, List<BigDecimal> bedrooms, boolean oneRoom) {
        this(area, bedrooms, oneRoom, null, null, false);
    }

    private static boolean possible(BigDecimal metres, BigDecimal most) {
        return metres.signum() > 0 && metres.compareTo(most) <= 0;
    }
}
