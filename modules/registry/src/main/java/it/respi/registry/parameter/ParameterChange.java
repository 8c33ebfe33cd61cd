// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry.parameter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the administrator wants a parameter to be from a day on.
 *
 * @param amount in the unit of the key
 * @param confirmedBy office that confirmed it; null leaves it to be confirmed
 * @param confirmedOn the day of the confirmation, or null
 * @param reason why, in a sentence
 */
record ParameterChange(
        String key,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        int amount,
        String norm,
        boolean active,
        @Nullable Integer confirmedBy,
        @Nullable LocalDate confirmedOn,
        String reason) {

    Version version(String unit, int number) {
        String tag = confirmedBy == null ? Version.TO_BE_CONFIRMED : Version.CONFIRMED;
        return new Version(key, validFrom, validTo, amount, unit, norm, tag, active, number);
    }
}
