// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a list says of the newest case of a dossier.
 *
 * @param procedure name of the procedure
 * @param state state in words
 * @param dueOn legal due date, null while no term runs
 * @param stoppedSince first day of an open suspension, or null
 * @param lastAt when something last happened to it, or null
 * @param holderMark two letters of the agency that has it now, {@code PE} for the person, or null when closed
 */
public record CaseLine(
        String procedure,
        String state,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate stoppedSince,
        @Nullable Instant lastAt,
        @Nullable String holderMark) {}
