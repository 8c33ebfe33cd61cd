// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry;

import it.respi.kernel.calculator.Figure;
import it.respi.kernel.time.LegalTerm;
import it.respi.kernel.time.Roll;
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
    private static final String SATURDAY = "saturday_is_working";

    /** Whether an office still has to confirm it (da confermare). */
    public boolean toBeConfirmed() {
        return "TBC".equals(tag);
    }

    /** Its unit where it can be the term of a procedure: days, working days or months; else empty. */
    public Optional<TermUnit> termUnit() {
        return ParameterUse.TERM.fits(unit) ? Optional.of(TermUnit.valueOf(unit)) : Optional.empty();
    }

    /**
     * The term that it gives from a day on. Saturday is a working day where the register says so beside it, as it may for the
     * request of the first permit ({@code permit.first.saturday_is_working}).
     *
     * @throws IllegalStateException when its unit is none of a term: a fault of whoever named it
     */
    public LegalTerm term(LegalParameters register, LocalDate from) {
        TermUnit of = termUnit().orElseThrow(() -> new IllegalStateException("no term: " + key + " in " + unit));
        boolean saturday = of == TermUnit.WORKING_DAY
                && register.find(key.substring(0, key.lastIndexOf('.') + 1) + SATURDAY, from)
                        .filter(flag -> flag.amount() != 0)
                        .isPresent();
        return new LegalTerm(amount, of, Roll.NEXT_NON_HOLIDAY, false, saturday);
    }

    boolean inForce(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }

    Figure figure() {
        return new Figure(key, amount, unit, validFrom, norm, tag);
    }
}
