// SPDX-License-Identifier: EUPL-1.2
package it.respi.reports.figures;

import org.jspecify.annotations.Nullable;

/**
 * How long things took, in whole days; never a mean alone.
 *
 * @param count how many things
 * @param median half of them took at most this; null when there are too few
 * @param nineOfTen nine of ten took at most this; null when there are too few
 */
public record Spread(
        Count count, @Nullable Integer median, @Nullable Integer nineOfTen) {}
