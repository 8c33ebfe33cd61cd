// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

/** Where people are registered (residenza anagrafica, art. 43 of the civil code): it says which municipality is competent for them. */
@FunctionalInterface
public interface Residences {

    /** The town of the registered residence of the holder, else that of the address where they live; the caller has taken the dossier. */
    String townOf(Dossier dossier);
}
