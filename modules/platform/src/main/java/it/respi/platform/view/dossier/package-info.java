// SPDX-License-Identifier: EUPL-1.2
/** What the fragments of a dossier page ask for: lanes, clock, history, documents, people, conflicts. */
@NullMarked
package it.respi.platform.view.dossier;

import org.jspecify.annotations.NullMarked;
