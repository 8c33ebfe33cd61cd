// SPDX-License-Identifier: EUPL-1.2
/** What the offices see of messages, and what they may do with them. */
@NullMarked
package it.respi.messages.mail.page;

import org.jspecify.annotations.NullMarked;
