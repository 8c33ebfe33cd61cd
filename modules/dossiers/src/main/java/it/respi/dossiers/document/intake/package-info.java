// SPDX-License-Identifier: EUPL-1.2
/** Looks at a file before it is kept: its type by its content, its structure within bounds; nothing in it is run. */
@NullMarked
@NamedInterface("document-intake")
package it.respi.dossiers.document.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
