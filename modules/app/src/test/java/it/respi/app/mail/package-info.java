// SPDX-License-Identifier: EUPL-1.2
/** Mail through a real SMTP server that runs in a process of its own. */
@NullMarked
package it.respi.app.mail;

import org.jspecify.annotations.NullMarked;
