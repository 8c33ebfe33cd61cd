// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

/**
 * What lets one person, beside their office, into one dossier.
 *
 * @param isNamed whether the dossier names them
 * @param hasStatedReason whether they stated a reason that still holds
 */
record Admitted(boolean isNamed, boolean hasStatedReason) {
    static final Admitted BY_OFFICE_ONLY = new Admitted(false, false);
}
