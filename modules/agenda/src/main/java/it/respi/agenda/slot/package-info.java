// SPDX-License-Identifier: EUPL-1.2
/** Counters and rooms of offices (sportelli), their hours and closures, and the places (posti) that follow from them. */
@NullMarked
@NamedInterface("agenda-slot")
package it.respi.agenda.slot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
