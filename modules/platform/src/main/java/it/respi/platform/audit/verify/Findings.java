// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.audit.verify;

import java.util.ArrayList;
import java.util.List;

/** What was found, in the order in which it was met; the first of each place, and no more than a reader can use. */
final class Findings {
    private static final int MOST = 100;

    private final List<Finding> found = new ArrayList<>();

    void add(Finding finding) {
        if (found.size() < MOST && !found.contains(finding)) {
            found.add(finding);
        }
    }

    List<Finding> all() {
        return List.copyOf(found);
    }
}
