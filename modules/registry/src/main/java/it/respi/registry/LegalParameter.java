// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry;

import java.time.LocalDate;

/**
 * A number of the law or of the network, in force from a day on (parametro, specification 5).
 *
 * @param unit {@code DAY}, {@code WORKING_DAY}, {@code MONTH}, {@code COUNT} ...
 * @param norm where it stands
 * @param toBeConfirmed whether an office still has to confirm it (da confermare)
 */
public record LegalParameter(
        String key, int amount, String unit, LocalDate validFrom, String norm, boolean toBeConfirmed) {}
