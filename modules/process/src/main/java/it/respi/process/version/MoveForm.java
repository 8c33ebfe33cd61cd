// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.version;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What is confirmed before cases go on by another version.
 *
 * @param to the newest version that the reader saw; null only when it was left out
 * @param understood whether the preview was read
 */
record MoveForm(@Nullable Integer to, @Nullable Boolean understood) {

    /** Adds what is missing beside the field. */
    void check(Errors errors) {
        if (!Boolean.TRUE.equals(understood)) {
            errors.rejectValue("understood", "versions.understood.missing");
        }
    }
}
