// SPDX-License-Identifier: EUPL-1.2
/** Type on paper: fonts, letters in any direction, lines. */
@NullMarked
package it.respi.messages.letter.type;

import org.jspecify.annotations.NullMarked;
