// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.sharing.protection;

import it.respi.dossiers.Protection;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What is asked to protect a dossier.
 *
 * @param kind a {@link Protection}, or {@code NONE}
 * @param people numbers of those who are named
 * @param seenKind what it was when the form was shown; nothing for {@code NONE}
 * @param seen numbers of those who were named when the form was shown
 */
record ProtectionForm(
        @Nullable String kind,
        @Nullable List<Integer> people,
        @Nullable String seenKind,
        @Nullable List<Integer> seen) {
    private static final String NONE = "NONE";

    static ProtectionForm of(Guard now) {
        List<Integer> people = now.people().stream().sorted().toList();
        return new ProtectionForm(now.kind(), people, now.kind(), people);
    }

    void check(Errors errors) {
        if (protection(kind) == null && !NONE.equals(kind)) {
            errors.rejectValue("kind", "protection.kind.missing");
        }
    }

    Guard wanted() {
        return new Guard(protection(kind), numbers(people));
    }

    /** How it was when the form was shown. */
    Guard shown() {
        return new Guard(protection(seenKind), numbers(seen));
    }

    private static @Nullable Protection protection(@Nullable String name) {
        return Arrays.stream(Protection.values())
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** An empty value is read as null. */
    private static Set<Integer> numbers(@Nullable List<Integer> sent) {
        return Objects.requireNonNullElse(sent, List.<Integer>of()).stream()
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
