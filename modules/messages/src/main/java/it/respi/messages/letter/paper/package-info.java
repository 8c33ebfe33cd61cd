// SPDX-License-Identifier: EUPL-1.2
/** The paper engine: cards, pages, codes. It knows nothing about cases. */
@NullMarked
package it.respi.messages.letter.paper;

import org.jspecify.annotations.NullMarked;
