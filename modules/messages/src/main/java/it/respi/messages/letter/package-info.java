// SPDX-License-Identifier: EUPL-1.2
/** Letters and receipts on paper (modelli, T01 to T98): plain input records in, bilingual PDF out. */
@NullMarked
package it.respi.messages.letter;

import org.jspecify.annotations.NullMarked;
