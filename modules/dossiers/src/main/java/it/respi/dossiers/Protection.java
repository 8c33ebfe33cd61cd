// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

/** Why a dossier is protected (fascicolo protetto): nobody but the people named in it knows that it exists. */
public enum Protection {
    /** A victim of violence, trafficking or exploitation (artt. 18, 18-bis, 18-ter TUI). */
    VICTIM,
    /** A minor alone or at risk (L. 47/2017). */
    MINOR
}
