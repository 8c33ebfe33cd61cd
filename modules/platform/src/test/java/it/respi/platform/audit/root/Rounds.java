// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.audit.root;

import it.respi.platform.audit.TestNode;

/** Lets a node make its round now. */
public final class Rounds {
    private Rounds() {}

    public static void round(TestNode node) {
        node.bean(Anchoring.class).round();
    }
}
