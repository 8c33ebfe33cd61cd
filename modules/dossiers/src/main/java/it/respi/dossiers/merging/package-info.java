// SPDX-License-Identifier: EUPL-1.2
/** Two dossiers of one person become one, and two again (unione e scissione): never silently, always by two people. */
@NullMarked
@NamedInterface("merging")
package it.respi.dossiers.merging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
