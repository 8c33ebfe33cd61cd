// SPDX-License-Identifier: EUPL-1.2
/** Counts, percentiles and the rule that keeps small numbers hidden. */
@NullMarked
package it.respi.reports.figures;

import org.jspecify.annotations.NullMarked;
