// SPDX-License-Identifier: EUPL-1.2
/**
 * Which contents the store holds and which documents speak of them: nothing half stored stays, nothing infected stays.
 */
@NullMarked
package it.respi.dossiers.document.contents;

import org.jspecify.annotations.NullMarked;
