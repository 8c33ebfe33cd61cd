// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.ending;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What is asked before a case ends outside its steps.
 *
 * @param signedOn the day the person signed the withdrawal; null for the other ends
 */
record EndingForm(
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate signedOn) {}
