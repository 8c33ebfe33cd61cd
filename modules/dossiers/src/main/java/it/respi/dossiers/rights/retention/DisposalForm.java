// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.rights.retention;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What is agreed to.
 *
 * @param ids the disposals that were chosen
 * @param permission of the archive authority: office, number and day
 */
record DisposalForm(@Nullable List<Long> ids, @Nullable String permission) {
    // an empty value is read as null
    DisposalForm {
        ids = ids == null ? null : ids.stream().filter(Objects::nonNull).toList();
    }

    /** Adds what is wrong beside each field. */
    void check(Errors errors) {
        if (chosen().isEmpty()) {
            errors.rejectValue("ids", "disposal.none");
        } else if (chosen().size() > DisposalRows.PAGE) {
            errors.rejectValue("ids", "disposal.too-many", new Object[] {DisposalRows.PAGE}, "disposal.too-many");
        }
        if (text().length() > Disposals.LONGEST_PERMISSION) {
            errors.rejectValue("permission", "disposal.permission.long");
        }
    }

    List<Long> chosen() {
        return Objects.requireNonNullElse(ids, List.of());
    }

    String text() {
        return Objects.requireNonNullElse(permission, "").strip();
    }
}
