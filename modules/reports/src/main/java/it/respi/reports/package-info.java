// SPDX-License-Identifier: EUPL-1.2
/** Procedure times and indicators (tempi e flussi), from the views of the cases: numbers only, no person, no dossier. */
@NullMarked
package it.respi.reports;

import org.jspecify.annotations.NullMarked;
