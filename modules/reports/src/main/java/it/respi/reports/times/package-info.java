// SPDX-License-Identifier: EUPL-1.2
/** The page of the times (tempi e flussi), its tables as CSV and its API. */
@NullMarked
package it.respi.reports.times;

import org.jspecify.annotations.NullMarked;
