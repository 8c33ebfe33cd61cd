// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.slot;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Hours of a day on which nobody is received (chiusura).
 *
 * @param resourceId the counter, or null for all of the office
 * @param from minutes after midnight
 * @param to minutes after midnight; {@value #WHOLE_DAY} for the end of the day
 */
public record Closing(long id, @Nullable Long resourceId, LocalDate day, int from, int to) {
    /** Minutes of a day, by the clock on the wall. */
    public static final int WHOLE_DAY = 24 * 60;

    /** Whether a place of that counter and those minutes falls into it. */
    boolean covers(long resource, LocalDate on, int begin, int end) {
        return day.equals(on) && (resourceId == null || resourceId == resource) && begin < to && end > from;
    }
}
