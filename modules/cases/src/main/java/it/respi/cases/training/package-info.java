// SPDX-License-Identifier: EUPL-1.2
/** Guided training with invented cases (formazione); only where Respi holds example data. */
@NullMarked
package it.respi.cases.training;

import org.jspecify.annotations.NullMarked;
