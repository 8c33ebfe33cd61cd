// SPDX-License-Identifier: EUPL-1.2
/** The papers of a case (documenti): what is there, what is missing, what must be brought again. */
@NullMarked
package it.respi.cases.papers;

import org.jspecify.annotations.NullMarked;
