// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package it.respi.messages.mail.text;

import org.jspecify.annotations.NullMarked;
