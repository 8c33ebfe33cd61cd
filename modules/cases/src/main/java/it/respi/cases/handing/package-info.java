// SPDX-License-Identifier: EUPL-1.2
/** Steps change hands inside an office (assegnazione, delega, restituzione). */
@NullMarked
package it.respi.cases.handing;

import org.jspecify.annotations.NullMarked;
