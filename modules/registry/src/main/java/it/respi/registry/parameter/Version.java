// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry.parameter;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A parameter from a day on (versione di un parametro).
 *
 * @param unit {@code DAY}, {@code EUR_CENT} ...; the same for every version of a key
 * @param amount in that unit; 0 or 1 for {@code FLAG}
 * @param validTo last day, or null when no end is known
 * @param tag how far it was checked: {@code TBC} until an office confirms it, {@code CONF} from then on
 * @param active whether it counts; one that is only prepared does not
 * @param number how often it was changed by hand; 0 as it came with Respi
 */
record Version(
        String key,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        int amount,
        String unit,
        String norm,
        String tag,
        boolean active,
        int number) {
    static final String TO_BE_CONFIRMED = "TBC";
    static final String CONFIRMED = "CONF";

    /** Whether an office still has to confirm it (da confermare). */
    boolean toBeConfirmed() {
        return TO_BE_CONFIRMED.equals(tag);
    }

    boolean inForce(LocalDate day) {
        return active && !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }

    /** Its first day, and the day after its last. */
    Stream<LocalDate> turns() {
        return validTo == null ? Stream.of(validFrom) : Stream.of(validFrom, validTo.plusDays(1));
    }

    /** Whether it says the same, whoever wrote it. */
    boolean saysAs(Version other) {
        return amount == other.amount
                && active == other.active
                && Objects.equals(validTo, other.validTo)
                && norm.equals(other.norm)
                && tag.equals(other.tag);
    }
}
