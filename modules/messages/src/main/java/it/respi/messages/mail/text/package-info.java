// SPDX-License-Identifier: EUPL-1.2
/** The words of messages in the languages of the network. */
@NullMarked
package it.respi.messages.mail.text;

import org.jspecify.annotations.NullMarked;
