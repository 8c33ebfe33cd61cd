// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.time;

import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.time.LocalDate;

/**
 * How long the law lets a term stand still (durata delle sospensioni), as it is in force on the day of the request or notice.
 *
 * @param documents longest stop for documents (art. 2 c. 7 L. 241/1990), in days
 * @param observations days for observations from receipt of the notice (art. 10-bis L. 241/1990)
 * @param restart days from the observations to the day from which the term runs again (art. 10-bis L. 241/1990)
 */
public record StopDays(int documents, int observations, int restart) {
    /** As the law was when Respi was written: what counts where no register of parameters is at hand. */
    public static final StopDays OF_2020 = new StopDays(30, 10, 10);

    /** Refuses what is no length with {@code clock.term.not-positive}. */
    public StopDays {
        if (documents < 1 || observations < 1 || restart < 0) {
            throw new RuleBroken("clock.term.not-positive", Math.min(documents, Math.min(observations, restart)));
        }
    }

    /**
     * Last day to bring the papers that were asked for: one on a holiday is moved (art. 2963 c.c.), though the term stands still
     * no longer than {@link #documents} days.
     */
    public LocalDate lastDayForPapers(LocalDate asked) {
        return LegalClock.national().lastDay(asked, LegalTerm.days(documents));
    }

    /** Last day of the window for observations (osservazioni, art. 10-bis); one on a holiday is moved (art. 2963 c.c.). */
    public LocalDate lastDayToObserve(LocalDate delivered) {
        return LegalClock.national().lastDay(delivered, LegalTerm.days(observations));
    }
}
