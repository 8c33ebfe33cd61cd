// SPDX-License-Identifier: EUPL-1.2
/** How a dossier is found. */
@NullMarked
package it.respi.dossiers.search;

import org.jspecify.annotations.NullMarked;
