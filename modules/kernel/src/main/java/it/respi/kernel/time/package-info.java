// SPDX-License-Identifier: EUPL-1.2
/**
 * The legal clock (computo dei termini, art. 2 L. 241/1990; art. 2963 c.c.): when a term ends, how much of it is used
 * and why. Pure functions of dates: nothing here reads the time of day, a database or a language.
 */
@NullMarked
package it.respi.kernel.time;

import org.jspecify.annotations.NullMarked;
