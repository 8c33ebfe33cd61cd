// SPDX-License-Identifier: EUPL-1.2
/** Reminders that follow from a day and not from a fact. */
@NullMarked
package it.respi.messages.mail.due;

import org.jspecify.annotations.NullMarked;
