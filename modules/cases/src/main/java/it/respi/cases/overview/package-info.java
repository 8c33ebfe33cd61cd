// SPDX-License-Identifier: EUPL-1.2
/** The overview of a dossier (riepilogo): who has it, what is done, what must be done now, by when. */
@NullMarked
package it.respi.cases.overview;

import org.jspecify.annotations.NullMarked;
