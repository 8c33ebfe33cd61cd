// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.mediator;

/** How a mediator helps (modo); the names are those of the answers in the procedure. */
public enum Mode {
    /** In the same room (di persona). */
    PRESENCE,
    /** By telephone (per telefono). */
    PHONE,
    /** By video (in video). */
    VIDEO,
    /** Translates papers (traduzione scritta): work of days, not of a time of the day. */
    WRITTEN;

    /** Message key of its words. */
    public String key() {
        return "mediator.mode." + name();
    }
}
