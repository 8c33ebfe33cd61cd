// SPDX-License-Identifier: EUPL-1.2
/** Ends outside the steps: withdrawal, cancellation, lapse; each a legal act on a page of its own. */
@NullMarked
package it.respi.cases.ending;

import org.jspecify.annotations.NullMarked;
