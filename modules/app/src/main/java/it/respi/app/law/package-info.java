// SPDX-License-Identifier: EUPL-1.2
/** Commands by which somebody checks the law by hand: the clock of terms and the codice fiscale. They start no server. */
@NullMarked
package it.respi.app.law;

import org.jspecify.annotations.NullMarked;
