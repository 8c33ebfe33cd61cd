// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.calculator;

import java.time.LocalDate;

/**
 * A number of the law as the registry has it (parametro, specification 5).
 *
 * @param amount whole units; amounts of money in cents
 * @param unit {@code DAY}, {@code MONTH}, {@code YEAR}, {@code EUR_CENT}, {@code M2} ...
 * @param validFrom first day on which it is in force
 * @param norm where it stands
 * @param tag how far it was checked: {@code S10} and the like name a source, {@code K} is known, {@code TBC} is to be
 *     confirmed by an office (da confermare)
 */
public record Figure(String key, int amount, String unit, LocalDate validFrom, String norm, String tag) {

    /** Whether an office still has to confirm it (da confermare). */
    public boolean toBeConfirmed() {
        return "TBC".equals(tag);
    }

    /** The amount as money. */
    public Euro euro() {
        return new Euro(amount);
    }
}
