// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.inbox;

import java.util.Arrays;

/** The saved views of the inbox; the slug stands in the address. */
enum InboxView {
    /** What I have taken. */
    MINE("mie"),
    /** What I may take. */
    OPEN("da-prendere"),
    /** What my office has to do, in the lanes I may work in. */
    OFFICE("ufficio");

    private final String slug;

    InboxView(String slug) {
        this.slug = slug;
    }

    String slug() {
        return slug;
    }

    static InboxView of(String slug) {
        return Arrays.stream(values())
                .filter(view -> view.slug.equals(slug))
                .findFirst()
                .orElse(OPEN);
    }
}
