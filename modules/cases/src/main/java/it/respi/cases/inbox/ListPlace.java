// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.inbox;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line of the inbox, as a dossier that was opened from it remembers it.
 *
 * @param asked the list, and the page of it
 */
record ListPlace(Asked asked, InboxCursor line) {
    private static final String BETWEEN = "~";

    /** Holds no more than the addresses of the list and of its next page do. */
    String write() {
        String href = asked.href();
        return line.write() + BETWEEN + href.substring(href.indexOf('?') + 1);
    }

    /** Empty when it is not ours. */
    static Optional<ListPlace> read(@Nullable String text) {
        int end = text == null ? -1 : text.indexOf(BETWEEN);
        return text == null || end < 0
                ? Optional.empty()
                : InboxCursor.read(text.substring(0, end))
                        .map(line -> new ListPlace(Asked.of(text.substring(end + 1)), line));
    }
}
