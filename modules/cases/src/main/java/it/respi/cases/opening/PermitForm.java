// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.opening;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** The part of the form about the permit that the person holds (specification P1.7), as it was typed. */
class PermitForm {
    String permitType = "";

    /** Empty when the permit was lost, or there is none yet. */
    @Size(max = 20, message = "{permit-number.unlikely}")
    String permitNumber = "";

    /** Null only where there may be none yet: {@link OpeningCheck} asks for it elsewhere. */
    @DateTimeFormat(iso = ISO.DATE, fallbackPatterns = "d/M/yyyy")
    @Nullable
    LocalDate permitExpiry;

    boolean represented;
}
