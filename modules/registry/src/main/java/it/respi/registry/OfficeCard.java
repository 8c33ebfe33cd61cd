// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry;

import it.respi.kernel.actor.Office;
import java.time.MonthDay;
import java.util.List;

/**
 * What the public may know of an office (scheda dell'ufficio).
 *
 * @param province two letters, such as {@code CN}
 * @param municipality cadastral code (codice catastale) of the town where it works, such as {@code D205}; empty when unknown
 * @param hours opening hours in words
 * @param patronDays holidays of that office alone (festa patronale), for appointments and internal targets
 */
public record OfficeCard(
        Office office,
        String province,
        String municipality,
        String address,
        String phone,
        String email,
        String hours,
        List<MonthDay> patronDays) {
    public OfficeCard {
        patronDays = List.copyOf(patronDays);
    }
}
