// SPDX-License-Identifier: EUPL-1.2
/** The shared dossier (fascicolo di rete): the person, the documents, which offices take part, how it is found. */
@NullMarked
package it.respi.dossiers;

import org.jspecify.annotations.NullMarked;
