// SPDX-License-Identifier: EUPL-1.2
/** Sends what waits, tries again, gives up. */
@NamedInterface("mail-send")
@NullMarked
package it.respi.messages.mail.send;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
