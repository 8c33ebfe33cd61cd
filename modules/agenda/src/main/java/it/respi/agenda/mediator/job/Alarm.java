// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.mediator.job;

/** What the time has shown of a job (avviso), once for each: rising. */
public enum Alarm {
    NONE,
    /** It begins soon, and nobody has said yes (P8: 24 hours before). */
    UNASSIGNED,
    /** It begins in a moment and there is nobody: somebody might help from afar (servizio a distanza). */
    REMOTE,
    /** It is over, and nobody has written how it went (rapporto). */
    REPORT;

    /** Whether whoever keeps the pool must look at it now. */
    boolean presses() {
        return this == UNASSIGNED || this == REMOTE;
    }
}
