// SPDX-License-Identifier: EUPL-1.2
/** Days that offices print and citizens must keep: remedies against an act, and when to ask for a renewal. */
@NullMarked
package it.respi.kernel.deadline;

import org.jspecify.annotations.NullMarked;
