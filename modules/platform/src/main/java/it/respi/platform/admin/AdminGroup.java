// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.admin;

/** Under which heading a page of the administration stands; the bundles hold its name as {@code admin.group.NAME}. */
public enum AdminGroup {
    /** Offices and people (uffici e personale). */
    NETWORK,
    /** What the law and the calendars say (norme e calendari). */
    LAW,
    /** Procedures and the words of letters and messages (procedure e modelli). */
    PROCEDURES,
    /** What must be looked after (controllo). */
    CONTROL
}
