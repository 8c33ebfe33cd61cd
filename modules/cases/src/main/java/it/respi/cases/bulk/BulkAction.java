// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.bulk;

import java.util.Arrays;
import java.util.Optional;

/** What can be done with several steps at once: never finishing them. The slug stands in the address. */
public enum BulkAction {
    /** Take them. */
    TAKE("prendi"),
    /** Give them back to the office. */
    RELEASE("rilascia"),
    /** Give them to a colleague. */
    ASSIGN("assegna");

    private final String slug;

    BulkAction(String slug) {
        this.slug = slug;
    }

    /** Its word in the address and in the keys of messages. */
    public String slug() {
        return slug;
    }

    static Optional<BulkAction> of(String slug) {
        return Arrays.stream(values())
                .filter(action -> action.slug.equals(slug))
                .findFirst();
    }
}
