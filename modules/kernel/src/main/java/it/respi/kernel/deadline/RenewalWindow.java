// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.deadline;

import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.time.LocalDate;

/**
 * When to ask for the renewal of a permit (termine per il rinnovo, art. 5 c. 4 and art. 13 c. 2 lett. b TUI). Both days
 * are counted from the expiry and never moved past holidays.
 *
 * @param expiry last day on which the permit is good
 * @param daysBefore days before the expiry by which to ask; not negative
 * @param daysAfter days after the expiry for which asking late is tolerated; not negative
 */
public record RenewalWindow(LocalDate expiry, int daysBefore, int daysAfter) {

    /** Refuses negative days with {@code renewal.days.negative}. */
    public RenewalWindow {
        if (daysBefore < 0 || daysAfter < 0) {
            throw new RuleBroken("renewal.days.negative");
        }
    }

    /** Day by which to ask (art. 5 c. 4 TUI). */
    public LocalDate askBy() {
        return expiry.minusDays(daysBefore);
    }

    /**
     * Last day on which asking is tolerated (art. 13 c. 2 lett. b TUI): from the day after, the missing request is a
     * ground for expulsion. Being late is not by itself a ground for refusal.
     */
    public LocalDate lastTolerated() {
        return expiry.plusDays(daysAfter);
    }
}
