// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry;

import it.respi.kernel.time.HolidayCalendar;
import java.time.LocalDate;

/**
 * An office is closed on other days than before; published in the transaction of the change.
 *
 * @param before its calendar until now
 * @param after its calendar from now on
 * @param first first day that is different
 */
public record OfficeCalendarChanged(int officeId, HolidayCalendar before, HolidayCalendar after, LocalDate first) {}
