// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.expiry;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where the last day of a permit stands between the first reminder and the end of the tolerance (P1.01, art. 5 c. 4 and art. 13
 * c. 2 lett. b TUI). Days are counted and never moved past holidays; each last day is in one period, or too far away for any.
 */
enum ExpiryPeriod {
    /** Time to ask: from the first reminder to the last day on which one asks in time (in finestra). */
    WINDOW("in-finestra", "blu", "s-clock"),
    /** To be asked for at once: the day by which to ask is over, the permit is still good. */
    NOW("subito", "amb", "s-warn"),
    /** Ended, and asking is still tolerated. */
    ENDED("scaduti", "red", "s-late"),
    /** Ended for longer than asking is tolerated; the newest first. */
    OVER("oltre", "red", "s-late");

    /** Days before the last day of the first reminder (invito, P1.01). */
    private static final int FIRST_REMINDER = 120;

    private final String slug;
    private final String tone;
    private final String icon;

    ExpiryPeriod(String slug, String tone, String icon) {
        this.slug = slug;
        this.tone = tone;
        this.icon = icon;
    }

    String slug() {
        return slug;
    }

    String tone() {
        return tone;
    }

    String icon() {
        return icon;
    }

    boolean newestFirst() {
        return this == OVER;
    }

    /** The last days that are in it today. */
    Span on(LocalDate today, Days days) {
        LocalDate inTime = today.plusDays(days.before());
        LocalDate tolerated = today.minusDays(days.after());
        return switch (this) {
            case WINDOW -> new Span(inTime, today.plusDays(FIRST_REMINDER));
            case NOW -> new Span(today, inTime.minusDays(1));
            case ENDED -> new Span(tolerated, today.minusDays(1));
            case OVER -> new Span(LocalDate.EPOCH, tolerated.minusDays(1));
        };
    }

    static ExpiryPeriod of(@Nullable String slug) {
        return Arrays.stream(values())
                .filter(period -> period.slug.equals(slug))
                .findFirst()
                .orElse(NOW);
    }

    /**
     * The days of the law.
     *
     * @param before days before the last day by which to ask
     * @param after days after it for which asking is tolerated
     */
    record Days(int before, int after) {}

    /** Both days belong to it; when the first is after the other it is empty. */
    record Span(LocalDate from, LocalDate to) {}
}
