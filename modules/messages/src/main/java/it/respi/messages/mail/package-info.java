// SPDX-License-Identifier: EUPL-1.2
/** Messages to the person (messaggi alla persona, specification 9.1): what is told, when, and what became of it: ADR 0032. */
@NullMarked
package it.respi.messages.mail;

import org.jspecify.annotations.NullMarked;
