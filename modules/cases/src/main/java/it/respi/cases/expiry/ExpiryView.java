// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.expiry;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The views of the list; the slug stands in the address. */
enum ExpiryView {
    PERMITS("permessi", ExpiryKind.PERMIT),
    PASSPORTS("passaporti", ExpiryKind.PASSPORT),
    PAPERS("documenti", ExpiryKind.PAPER),
    /** What will have ended on the day of an appointment that is to come. */
    APPOINTMENTS("appuntamento", null);

    private final String slug;
    private final @Nullable ExpiryKind kind;

    ExpiryView(String slug, @Nullable ExpiryKind kind) {
        this.slug = slug;
        this.kind = kind;
    }

    String slug() {
        return slug;
    }

    /** The only kind that it shows; null when it shows all. */
    @Nullable
    ExpiryKind kind() {
        return kind;
    }

    static ExpiryView of(@Nullable String slug) {
        return Arrays.stream(values())
                .filter(view -> view.slug.equals(slug))
                .findFirst()
                .orElse(PERMITS);
    }
}
