// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.inbox;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * The form that asks for an export.
 *
 * @param reason name of an {@link ExportReason}, as it was sent
 */
record ExportForm(@Nullable String reason) {
    /** Adds what is wrong beside the field. */
    void check(Errors errors) {
        if (chosen().isEmpty()) {
            errors.rejectValue("reason", "export.list.reason.missing");
        }
    }

    Optional<ExportReason> chosen() {
        return Arrays.stream(ExportReason.values())
                .filter(known -> known.name().equals(reason))
                .findFirst();
    }
}
