// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.expiry;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the next page begins: after this day, dossier and paper. */
record ExpiryCursor(LocalDate day, long dossierId, long source) {
    String write() {
        return day + "_" + dossierId + "_" + source;
    }

    /** Empty when there is none or it is not ours: the list then begins at its start. */
    static Optional<ExpiryCursor> read(@Nullable String text) {
        if (text == null || !text.matches("\\d{4}-\\d{2}-\\d{2}_\\d{1,19}_\\d{1,19}")) {
            return Optional.empty();
        }
        String[] parts = text.split("_", -1);
        try {
            return Optional.of(
                    new ExpiryCursor(LocalDate.parse(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2])));
        } catch (DateTimeParseException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
