// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.household;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What one member is to another, about to be written.
 *
 * @param relative who
 * @param relation what they are to the member; {@link #NOT_KNOWN} takes back what was said
 * @param member to whom
 * @param seen the members that were seen, {@link SeenMembers}
 */
record TieForm(
        @Nullable Long relative,
        @Nullable String relation,
        @Nullable Long member,
        @Nullable String seen) {
    static final String NOT_KNOWN = "NOT_KNOWN";

    /** Adds what is wrong beside each field. */
    void check(Errors errors) {
        if (relative == null && !errors.hasFieldErrors("relative")) {
            errors.rejectValue("relative", "household.tie.who");
        }
        if (member == null && !errors.hasFieldErrors("member")) {
            errors.rejectValue("member", "household.tie.who");
        }
        if (member != null && member.equals(relative)) {
            errors.rejectValue("member", "household.tie.same");
        }
        if (!NOT_KNOWN.equals(relation) && relationOrNull() == null) {
            errors.rejectValue("relation", "household.relation.missing");
        }
    }

    /** Null when what was said shall be taken back; after {@link #check}. */
    @Nullable
    Relation relationOrNull() {
        return Arrays.stream(Relation.values())
                .filter(known -> known.name().equals(relation))
                .findFirst()
                .orElse(null);
    }

    /** After {@link #check}. */
    long who() {
        return Objects.requireNonNull(relative, "checked before");
    }

    /** After {@link #check}. */
    long ofWhom() {
        return Objects.requireNonNull(member, "checked before");
    }
}
