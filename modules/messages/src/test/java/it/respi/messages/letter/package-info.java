// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package it.respi.messages.letter;

import org.jspecify.annotations.NullMarked;
