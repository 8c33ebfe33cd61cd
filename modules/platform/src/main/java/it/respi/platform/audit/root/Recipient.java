// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.audit.root;

import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;

/** Somebody outside the database who keeps the roots. */
interface Recipient {
    /** Its name in the database and on the health page. */
    String name();

    /** The last root it says it has; empty when it cannot be asked. */
    OptionalLong last() throws IOException;

    /** Hands over roots, in order. */
    void hand(List<Root> roots) throws IOException;
}
