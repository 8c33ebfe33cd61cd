// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.rules;

import it.respi.kernel.refusal.RespiException.NotFound;
import java.util.Arrays;

/** What a head can say, each on a page of its own. */
enum RuleKind {
    /** A counter or room (sportello). */
    RESOURCE("sportello"),
    /** Hours of a counter (orario). */
    OPENING("orario"),
    /** A day, or hours of it, without anybody (chiusura). */
    CLOSURE("chiusura"),
    /** Places lent to a help desk (quota). */
    QUOTA("quota");

    private final String slug;

    RuleKind(String slug) {
        this.slug = slug;
    }

    String slug() {
        return slug;
    }

    /** @throws NotFound {@code agenda.rules.unknown} */
    static RuleKind of(String slug) {
        return Arrays.stream(values())
                .filter(kind -> kind.slug.equals(slug))
                .findFirst()
                .orElseThrow(() -> new NotFound("agenda.rules.unknown"));
    }
}
