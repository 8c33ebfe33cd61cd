// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.papers;

import it.respi.cases.casefile.Checklist.Item;
import it.respi.cases.casefile.Checklist.ItemState;
import it.respi.dossiers.DocumentRow;
import it.respi.platform.data.IdText;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a paper looked like when somebody judged it.
 *
 * @param document id of the document behind it, 0 for none
 * @param version of that document; 0 for one of another member of the household
 */
public record PaperSeen(ItemState state, long document, long version) {
    private static final Pattern WRITTEN = Pattern.compile("([A-Z]{4,10})\\.(" + IdText.DIGITS + ")\\.(\\d{1,18})");

    /** As it stands now. */
    static PaperSeen of(Item item, @Nullable DocumentRow document) {
        Long id = item.documentId();
        return new PaperSeen(
                item.state(),
                id == null ? 0 : id,
                document == null ? 0 : document.details().version());
    }

    /** As a form wrote it; null for anything else. */
    static @Nullable PaperSeen parse(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            return null;
        }
        OptionalLong document = IdText.read(parts.group(2));
        for (ItemState state : ItemState.values()) {
            if (document.isPresent() && state.name().equals(parts.group(1))) {
                return new PaperSeen(state, document.getAsLong(), Long.parseLong(parts.group(3)));
            }
        }
        return null;
    }

    /** As it stands in the hidden field of a form. */
    public String written() {
        return state + "." + document + "." + version;
    }
}
