// SPDX-License-Identifier: EUPL-1.2
/** Who acts: a person of an office, with the lanes (corsie) that say what the office lets that person do. */
@NullMarked
package it.respi.kernel.actor;

import org.jspecify.annotations.NullMarked;
