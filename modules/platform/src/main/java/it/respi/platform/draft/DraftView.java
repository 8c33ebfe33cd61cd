// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.draft;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The drafts of a form, for the fragments of {@code layout/draft}.
 *
 * @param ref what the draft belongs to
 * @param page address of the empty form, where a draft is taken up again
 * @param current the draft that this page goes on writing, null for none yet
 * @param others drafts that were written on other pages or computers
 */
public record DraftView(String ref, String page, @Nullable Kept current, List<Kept> others) {
    public DraftView {
        others = List.copyOf(others);
    }

    /** Where a draft is taken up again. */
    public String resume(Kept draft) {
        return page + (page.contains("?") ? "&" : "?") + DraftFilter.PARAMETER + "=" + draft.id();
    }

    /** A draft that is kept. */
    public record Kept(long id, String key, Instant savedAt) {}
}
