// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.household;

import it.respi.kernel.refusal.RespiException.Stale;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The members that somebody saw, each in its version: what a decision about several of them rests on. */
record SeenMembers(Map<Long, Integer> versions) {
    private static final Pattern ONE = Pattern.compile("\\d{1,19}\\.\\d{1,9}");

    SeenMembers {
        versions = Map.copyOf(versions);
    }

    static SeenMembers of(List<Member> members) {
        return new SeenMembers(members.stream().collect(Collectors.toMap(Member::id, Member::version)));
    }

    /** As a hidden field holds it; what cannot be read was not seen. */
    static SeenMembers parse(@Nullable String text) {
        Map<Long, Integer> versions = new HashMap<>();
        for (String one : Objects.requireNonNullElse(text, "").split(" ", -1)) {
            if (ONE.matcher(one).matches()) {
                int dot = one.indexOf('.');
                versions.put(Long.parseLong(one.substring(0, dot)), Integer.parseInt(one.substring(dot + 1)));
            }
        }
        return new SeenMembers(versions);
    }

    String text() {
        return versions.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> one.getKey() + "." + one.getValue())
                .collect(Collectors.joining(" "));
    }

    /** @throws Stale {@code household.changed} unless exactly these were seen */
    void refuseUnless(Collection<Present> members) {
        if (!versions.equals(members.stream().collect(Collectors.toMap(Present::id, Present::version)))) {
            throw new Stale("household.changed");
        }
    }

    /** @throws Stale {@code household.changed} when one of them was not seen as it is */
    void refuseOther(Collection<Present> members) {
        if (members.stream().anyMatch(one -> !Integer.valueOf(one.version()).equals(versions.get(one.id())))) {
            throw new Stale("household.changed");
        }
    }
}
