// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry;

import it.respi.kernel.calculator.Figure;
import it.respi.kernel.time.TermUnit;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number of the law or of the network, in force for a time (parametro, specification 5).
 *
 * @param unit {@code DAY}, {@code WORKING_DAY}, {@code MONTH}, {@code COUNT} ...
 * @param validTo last day on which it is in force; null when no end is known
 * @param norm where it stands
 * @param tag how far it was checked; {@code TBC} is to be confirmed by an office
 */
public record LegalParameter(
        String key,
        int amount,
        String unit,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String norm,
        String tag) {

    /** Whether an office still has to confirm it (da confermare). */
    public boolean toBeConfirmed() {
        return "TBC".equals(tag);
    }

    /** Its unit where it can be the term of a procedure: days, working days or months; else empty. */
    public Optional<TermUnit> termUnit() {
        return switch (unit) {
            case "DAY", "WORKING_DAY", "MONTH" -> Optional.of(TermUnit.valueOf(unit));
            default -> Optional.empty();
        };
    }

    boolean inForce(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }

    Figure figure() {
        return new Figure(key, amount, unit, validFrom, norm, tag);
    }
}
