// SPDX-License-Identifier: EUPL-1.2
/** Checks the provable history from outside the application: reads rows one after the other, changes nothing. */
@NullMarked
@NamedInterface("verify")
package it.respi.platform.audit.verify;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
