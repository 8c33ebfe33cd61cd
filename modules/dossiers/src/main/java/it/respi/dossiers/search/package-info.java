// SPDX-License-Identifier: EUPL-1.2
/** How a dossier is found. */
@NullMarked
@NamedInterface("search")
package it.respi.dossiers.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
