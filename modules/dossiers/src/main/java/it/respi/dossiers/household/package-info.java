// SPDX-License-Identifier: EUPL-1.2
/** Households (nuclei familiari): who belongs together, and the papers that serve for all of them. */
@NullMarked
@NamedInterface("household")
package it.respi.dossiers.household;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
