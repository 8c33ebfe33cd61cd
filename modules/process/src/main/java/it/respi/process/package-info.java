// SPDX-License-Identifier: EUPL-1.2
/** The only module that knows the workflow engine: it draws the way of a case, the facts stay with the cases. */
@NullMarked
package it.respi.process;

import org.jspecify.annotations.NullMarked;
