// SPDX-License-Identifier: EUPL-1.2
package it.respi.reports.times;

import org.jspecify.annotations.Nullable;

/**
 * What is counted.
 *
 * @param procedure key of the only procedure; null for all
 * @param officeId the only office; null for all
 */
record Filter(
        Period period, @Nullable String procedure, @Nullable Integer officeId) {}
