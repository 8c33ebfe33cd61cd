// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.rights.retention;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where the next page of disposals begins: after that day and number. */
record DisposalCursor(LocalDate dueOn, long id) {

    static DisposalCursor after(Disposal last) {
        return new DisposalCursor(last.dueOn(), last.id());
    }

    /** From the address of a page; null, the beginning, for what is none. */
    static @Nullable DisposalCursor parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0 || !text.substring(colon + 1).matches("\\d{1,18}")) {
            return null;
        }
        try {
            return new DisposalCursor(
                    LocalDate.parse(text.substring(0, colon)), Long.parseLong(text.substring(colon + 1)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    String text() {
        return dueOn + ":" + id;
    }
}
