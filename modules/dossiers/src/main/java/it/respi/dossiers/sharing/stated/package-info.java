// SPDX-License-Identifier: EUPL-1.2
/** Dossiers opened outside one's own work (accesso motivato): the reason, and its review by the head of the office. */
@NullMarked
@NamedInterface("sharing-stated")
package it.respi.dossiers.sharing.stated;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
