// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.rights.retention;

import it.respi.platform.data.IdText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Where the next page of disposals begins: after that day and number. */
record DisposalCursor(LocalDate dueOn, long id) {

    static DisposalCursor after(Disposal last) {
        return new DisposalCursor(last.dueOn(), last.id());
    }

    /** From the address of a page; null, the beginning, for what is none. */
    static @Nullable DisposalCursor parse(String text) {
        int colon = text.indexOf(':');
        OptionalLong id = IdText.read(text.substring(colon + 1));
        if (colon < 0 || id.isEmpty()) {
            return null;
        }
        try {
            return new DisposalCursor(LocalDate.parse(text.substring(0, colon)), id.getAsLong());
        } catch (DateTimeException e) {
            return null;
        }
    }

    String text() {
        return dueOn + ":" + id;
    }
}
