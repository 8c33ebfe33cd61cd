// SPDX-License-Identifier: EUPL-1.2
/** The text found in documents: sealed, and searched only inside its dossier. */
@NullMarked
package it.respi.dossiers.document.text;

import org.jspecify.annotations.NullMarked;
