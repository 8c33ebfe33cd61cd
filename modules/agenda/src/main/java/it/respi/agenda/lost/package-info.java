// SPDX-License-Identifier: EUPL-1.2
/** A day that is lost (giornata persa): everybody who was expected goes to another place, in the same order. */
@NullMarked
package it.respi.agenda.lost;

import org.jspecify.annotations.NullMarked;
