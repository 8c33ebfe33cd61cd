// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.mail;

import java.util.Optional;

/** Where people who work for the network are written to; a bean of the module that knows some of them. */
public interface ServiceAddresses {
    /** The kind of addressees that it knows, capital letters, at most 12. */
    String kind();

    /** The address of one, as it is now; empty when there is none. */
    Optional<String> of(long id);
}
