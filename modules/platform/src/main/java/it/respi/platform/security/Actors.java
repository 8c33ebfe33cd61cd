// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.security;

import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.Lane;
import it.respi.kernel.actor.Office;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.stereotype.Component;

/**
 * From a token of the realm to the person who acts. A token without exactly one office of the network is refused: what
 * somebody may see always follows from the office. Groups of the realm that are no offices are left aside; a group below
 * {@code /offices} says that it is one.
 */
@Component
class Actors {
    private static final String OFFICES = "/offices/";

    private final StaffDirectory directory;

    Actors(StaffDirectory directory) {
        this.directory = directory;
    }

    /**
     * @throws NotAllowed {@code signin.no-office} without an office, {@code signin.many-offices} with more than one,
     *     {@code signin.unknown-office} when the network does not know it
     */
    Actor from(ClaimAccessor token) {
        List<String> codes = strings(token.getClaim("offices")).stream()
                .filter(path -> path.startsWith(OFFICES)
                        || directory.office(lastOf(path)).isPresent())
                .map(Actors::lastOf)
                .distinct()
                .toList();
        if (codes.isEmpty()) {
            throw new NotAllowed("signin.no-office");
        }
        if (codes.size() > 1) {
            throw new NotAllowed("signin.many-offices");
        }
        Office office = directory
                .office(codes.getFirst())
                .orElseThrow(() -> new NotAllowed("signin.unknown-office", codes.getFirst()));
        String subject = Objects.requireNonNull(token.getClaimAsString("sub"), "sub");
        String name = nameIn(token, subject);
        return new Actor(directory.staffId(subject, name, office), name, office, lanesIn(token, office));
    }

    /** As {@link #from}, of somebody who signs in at the pages: colleagues may give them work from now on. */
    Actor signingIn(ClaimAccessor token) {
        Actor actor = from(token);
        directory.signedIn(actor.staffId(), actor.lanes());
        return actor;
    }

    /** Lanes of another agency than the office's own are dropped: nobody acts across agencies (specification 3.2). */
    private static Set<Lane> lanesIn(ClaimAccessor token, Office office) {
        return strings(token.getClaim("roles")).stream()
                .map(Lane::of)
                .flatMap(Optional::stream)
                .filter(lane -> lane.agency() == office.kind())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String lastOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String nameIn(ClaimAccessor token, String subject) {
        for (String claim : List.of("name", "preferred_username", "client_id", "azp")) {
            String value = token.getClaimAsString(claim);
            if (value != null && !value.isBlank()) {
                return value;
            }
        }
        return subject;
    }

    private static List<String> strings(@Nullable Object claim) {
        return claim instanceof Collection<?> many
                ? many.stream().map(String::valueOf).toList()
                : List.of();
    }
}
