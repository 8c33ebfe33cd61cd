// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.audit.verify;

import java.util.List;

/**
 * What a check came to.
 *
 * @param entries how many entries were followed
 * @param roots how many signed roots were compared
 * @param lastRoot the newest root, from which the next check may go on; 0 when there is none
 */
public record Report(long entries, long roots, long lastRoot, List<Finding> findings) {
    public Report {
        findings = List.copyOf(findings);
    }
}
