// SPDX-License-Identifier: EUPL-1.2
/** The verbs of sharing (passaggi): refer, hand over, ask for access, consult, revoke; one table holds them all. */
@NullMarked
package it.respi.dossiers.sharing.transfer;

import org.jspecify.annotations.NullMarked;
