// SPDX-License-Identifier: EUPL-1.2
/** Who decides in the place of an office that is late (potere sostitutivo, art. 2 c. 9-bis L. 241/1990): a list and a form. */
@NullMarked
package it.respi.registry.substitute;

import org.jspecify.annotations.NullMarked;
