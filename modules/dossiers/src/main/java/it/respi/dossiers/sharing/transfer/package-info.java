// SPDX-License-Identifier: EUPL-1.2
/** The verbs of sharing (passaggi): refer, hand over, ask for access, consult, revoke; one table holds them all. */
@NullMarked
@NamedInterface("sharing-transfer")
package it.respi.dossiers.sharing.transfer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
