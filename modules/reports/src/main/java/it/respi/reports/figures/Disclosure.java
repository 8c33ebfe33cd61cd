// SPDX-License-Identifier: EUPL-1.2
package it.respi.reports.figures;

import it.respi.reports.figures.Count.Shown;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader may know of small numbers (riservatezza dei piccoli numeri): who looks from outside the office sees no
 * count under {@value #LEAST}, zero included, and no total from which one could be worked out.
 */
public enum Disclosure {
    /** The office itself: every number. */
    EVERYTHING,
    /** Anybody else: small numbers are hidden. */
    NO_SMALL_NUMBERS;

    /** The smallest number that is shown. */
    public static final int LEAST = 5;

    private static final int NINE_OF_TEN_LEAST = 10;

    /** A number that stands alone. */
    public Count count(int n) {
        return hides(n) ? Count.hidden(Shown.SMALL) : Count.exactly(n);
    }

    /**
     * The sum of numbers that are shown too. It is withheld when it would tell the hidden ones: there is only one, or
     * all of them have to be the smallest or the largest number that is hidden.
     */
    public Count total(List<Integer> parts) {
        int sum = parts.stream().mapToInt(Integer::intValue).sum();
        List<Integer> hidden = parts.stream().filter(this::hides).toList();
        int hiddenSum = hidden.stream().mapToInt(Integer::intValue).sum();
        boolean tells =
                !hidden.isEmpty() && (hidden.size() == 1 || hiddenSum == 0 || hiddenSum == hidden.size() * (LEAST - 1));
        if (hides(sum)) {
            return Count.hidden(Shown.SMALL);
        }
        return tells ? Count.hidden(Shown.WITHHELD) : Count.exactly(sum);
    }

    /** Median and nine of ten; of fewer than ten, nine of ten would be the slowest single case. */
    public Spread spread(Histogram days) {
        int n = days.size();
        boolean few = n == 0 || hides(n);
        boolean fewForNine = few || (this == NO_SMALL_NUMBERS && n < NINE_OF_TEN_LEAST);
        return new Spread(count(n), few ? null : days.percentile(50), fewForNine ? null : days.percentile(90));
    }

    /** A part of a whole; when either side of it is small, only a bound that any small number would give. */
    public Share share(int part, int whole) {
        if (whole == 0 || hides(whole)) {
            return new Share(Share.Kind.UNKNOWN, 0);
        }
        if (hides(whole - part)) {
            return new Share(Share.Kind.AT_LEAST, percent(Math.max(0, whole - (LEAST - 1)), whole));
        }
        if (hides(part)) {
            return new Share(Share.Kind.AT_MOST, 100 - percent(whole - (LEAST - 1), whole));
        }
        return new Share(Share.Kind.EXACT, percent(part, whole));
    }

    /** Difference of two shown numbers; null when either is hidden. */
    public static @Nullable Integer difference(Count now, Count before) {
        return now.value() == null || before.value() == null ? null : now.value() - before.value();
    }

    /** Whether this number must not be shown. */
    public boolean hides(int n) {
        return this == NO_SMALL_NUMBERS && n < LEAST;
    }

    private static int percent(int part, int whole) {
        return (int) (part * 100L / whole);
    }
}
