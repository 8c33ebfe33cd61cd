// SPDX-License-Identifier: EUPL-1.2
/** The virus check (controllo antivirus) by a clamd that stands beside Respi. */
@NullMarked
@NamedInterface("virus")
package it.respi.platform.virus;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
