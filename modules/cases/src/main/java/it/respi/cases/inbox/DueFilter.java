// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.inbox;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Filter of the inbox by due date; the slug stands in the address. */
public enum DueFilter {
    ALL("tutte", null),
    LATE("scadute", -1),
    TODAY("oggi", 0),
    WEEK("settimana", 7);

    /** Those with a figure above the list. */
    static final List<DueFilter> COUNTED = List.of(LATE, TODAY, WEEK);

    private final String slug;
    private final @Nullable Integer days;

    DueFilter(String slug, @Nullable Integer days) {
        this.slug = slug;
        this.days = days;
    }

    /** Its word in the address and in the keys of messages. */
    public String slug() {
        return slug;
    }

    /** The last due date shown, or null when all are. */
    @Nullable
    LocalDate until(LocalDate today) {
        return days == null ? null : today.plusDays(days);
    }

    static DueFilter of(@Nullable String slug) {
        return Arrays.stream(values())
                .filter(filter -> filter.slug.equals(slug))
                .findFirst()
                .orElse(ALL);
    }
}
