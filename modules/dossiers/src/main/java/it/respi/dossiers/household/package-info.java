// SPDX-License-Identifier: EUPL-1.2
/** Households (nuclei familiari): who belongs together, and the papers that serve for all of them. */
@NullMarked
package it.respi.dossiers.household;

import org.jspecify.annotations.NullMarked;
