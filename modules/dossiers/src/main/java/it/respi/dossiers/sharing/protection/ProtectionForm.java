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
 * @param seen numbers of those who were named when the form was shown
 */
record ProtectionForm(
        @Nullable String kind,
        @Nullable List<Integer> people,
        @Nullable List<Integer> seen) {
    private static final String NONE = "NONE";

    static ProtectionForm of(@Nullable Protection why, Set<Integer> named) {
        List<Integer> people = List.copyOf(named);
        return new ProtectionForm(why == null ? NONE : why.name(), people, people);
    }

    void check(Errors errors) {
        if (why() == null && !NONE.equals(kind)) {
            errors.rejectValue("kind", "protection.kind.missing");
        }
    }

    @Nullable
    Protection why() {
        return Arrays.stream(Protection.values())
                .filter(known -> known.name().equals(kind))
                .findFirst()
                .orElse(null);
    }

    Set<Integer> named() {
        return numbers(people);
    }

    Set<Integer> shown() {
        return numbers(seen);
    }

    /** An empty value is read as null. */
    private static Set<Integer> numbers(@Nullable List<Integer> sent) {
        return Objects.requireNonNullElse(sent, List.<Integer>of()).stream()
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
