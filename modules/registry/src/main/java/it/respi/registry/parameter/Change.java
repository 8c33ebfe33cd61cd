// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry.parameter;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody changed, never changed again itself.
 *
 * @param confirmedBy office that confirmed the figure, or null
 * @param confirmedOn the day it did, or null
 * @param reason why, in a sentence
 * @param changedBy number of the administrator
 */
record Change(
        Version version,
        @Nullable Integer confirmedBy,
        @Nullable LocalDate confirmedOn,
        String reason,
        int changedBy,
        Instant changedAt) {}
