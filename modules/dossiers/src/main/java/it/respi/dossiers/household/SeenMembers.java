// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.household;

import it.respi.kernel.refusal.RespiException.Stale;
import it.respi.platform.data.IdText;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The members that somebody saw, each in its version: what a decision about several of them rests on. */
record SeenMembers(Map<Long, Integer> versions) {
    private static final Pattern ONE = Pattern.compile("(" + IdText.DIGITS + ")\\.(\\d{1,9})");

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
            Matcher parts = ONE.matcher(one);
            if (parts.matches()) {
                IdText.read(parts.group(1)).ifPresent(id -> versions.put(id, Integer.valueOf(parts.group(2))));
            }
        }
        return new SeenMembers(versions);
    }

    /** Whether every part of it can be read; a program is told that it was not. */
    static boolean isReadable(@Nullable String text) {
        String all = Objects.requireNonNullElse(text, "");
        return all.isEmpty() || parse(all).versions().size() == all.split(" ", -1).length;
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
