// SPDX-License-Identifier: EUPL-1.2
/** Who is signed in, through the realm, and what every answer of the server carries for safety. */
@NullMarked
@NamedInterface("security")
package it.respi.platform.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
