// SPDX-License-Identifier: EUPL-1.2
/** The dossier as one file to print (fascicolo stampabile): cover, contents, sections, documents, history; PDF/A-2b. */
@NullMarked
package it.respi.messages.binder;

import org.jspecify.annotations.NullMarked;
