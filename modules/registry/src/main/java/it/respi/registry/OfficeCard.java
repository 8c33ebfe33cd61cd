// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry;

import it.respi.kernel.actor.Office;
import it.respi.kernel.time.HolidayCalendar;
import java.time.MonthDay;
import java.util.List;

/**
 * What the public may know of an office (scheda dell'ufficio).
 *
 * @param province two letters, such as {@code CN}
 * @param hours opening hours in words
 * @param patronDays holidays of that office alone (festa patronale), for appointments and internal targets
 */
public record OfficeCard(
        Office office,
        String province,
        String address,
        String phone,
        String email,
        String hours,
        List<MonthDay> patronDays) {
    public OfficeCard {
        patronDays = List.copyOf(patronDays);
    }

    /** The holidays of that office, for appointments and internal targets; legal terms know no patron days. */
    public HolidayCalendar calendar() {
        HolidayCalendar calendar = HolidayCalendar.national();
        for (MonthDay day : patronDays) {
            calendar = calendar.withPatronDay(day);
        }
        return calendar;
    }
}
