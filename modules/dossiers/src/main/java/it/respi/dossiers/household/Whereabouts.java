// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.household;

/** Where a member is (dove si trova). */
enum Whereabouts {
    /** In Italy. */
    IN_ITALY,
    /** Abroad. */
    ABROAD,
    /** Abroad, and to be brought here (da ricongiungere). */
    TO_REUNITE
}
