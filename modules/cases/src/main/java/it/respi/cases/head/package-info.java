// SPDX-License-Identifier: EUPL-1.2
/** The head of the pages of a dossier, and the newest case they are about: read once for both. */
@NullMarked
@NamedInterface("head")
package it.respi.cases.head;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
