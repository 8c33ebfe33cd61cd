// SPDX-License-Identifier: EUPL-1.2
/**
 * Runs in a process of its own (processo figlio), the only place where what strangers sent is parsed. Knows nothing of
 * the platform but the words of its refusals: no database, no settings, no keys.
 */
@NullMarked
package it.respi.dossiers.document.child;

import org.jspecify.annotations.NullMarked;
