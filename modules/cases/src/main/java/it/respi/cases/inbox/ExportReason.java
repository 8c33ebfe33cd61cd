// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.inbox;

/** What a list is exported for; kept in the register of accesses. */
enum ExportReason {
    /** To share out the work of the office. */
    PLANNING,
    /** For a meeting of the office. */
    MEETING,
    /** For those who direct the office. */
    REPORT
}
