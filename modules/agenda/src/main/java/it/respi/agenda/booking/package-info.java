// SPDX-License-Identifier: EUPL-1.2
/** Who has a place (prenotazioni): taken with a step, given back and moved with it, lent to help desks within a quota. */
@NullMarked
@NamedInterface("agenda-booking")
package it.respi.agenda.booking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
