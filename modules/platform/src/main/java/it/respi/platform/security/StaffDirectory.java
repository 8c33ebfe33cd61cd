// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.security;

import it.respi.kernel.actor.Lane;
import it.respi.kernel.actor.Office;
import java.util.Optional;
import java.util.Set;

/** The offices and people the sign-in needs to know; kept by the registry. */
public interface StaffDirectory {

    /** The office of a code of the realm; empty when the network does not know it or it is closed. */
    Optional<Office> office(String code);

    /**
     * The number of a person, who is noted when seen for the first time.
     *
     * @param subject the realm's identifier of the account
     * @param name name shown to colleagues
     */
    int staffId(String subject, String name, Office office);

    /**
     * Notes that a person signed in at the pages, and what their office lets them do: colleagues may give them work. Programs
     * are noted by {@link #staffId} only.
     */
    void signedIn(int staffId, Set<Lane> lanes);
}
