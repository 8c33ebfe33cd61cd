// SPDX-License-Identifier: EUPL-1.2
/** Mail to the outside (posta elettronica), through the SMTP server of the operator: ADR 0032. */
@NullMarked
@NamedInterface("mail")
package it.respi.platform.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
