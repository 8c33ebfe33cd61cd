// SPDX-License-Identifier: EUPL-1.2
/** The opening at the counter (apertura allo sportello): a person, a dossier, a case, in one go. */
@NullMarked
@NamedInterface("opening")
package it.respi.cases.opening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
