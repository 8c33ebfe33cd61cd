// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.inbox;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the next page begins: after this due date and step. Holds nothing that is not on the page already. */
record InboxCursor(LocalDate dueOn, long id) {
    static InboxCursor of(InboxRow row) {
        return new InboxCursor(row.dueOn(), row.id());
    }

    String write() {
        return dueOn + "_" + id;
    }

    /** Empty when there is none or it is not ours: the list then begins at its start. */
    static Optional<InboxCursor> read(@Nullable String text) {
        if (text == null || !text.matches("\\d{4}-\\d{2}-\\d{2}_\\d{1,19}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new InboxCursor(LocalDate.parse(text.substring(0, 10)), Long.parseLong(text.substring(11))));
        } catch (DateTimeParseException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
