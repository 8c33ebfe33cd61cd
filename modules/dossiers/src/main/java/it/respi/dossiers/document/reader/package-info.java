// SPDX-License-Identifier: EUPL-1.2
/** Starts, feeds, watches and ends the processes in which uploads are read. */
@NullMarked
package it.respi.dossiers.document.reader;

import org.jspecify.annotations.NullMarked;
