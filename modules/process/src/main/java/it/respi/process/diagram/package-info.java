// SPDX-License-Identifier: EUPL-1.2
/** The picture of a running case. */
@NullMarked
package it.respi.process.diagram;

import org.jspecify.annotations.NullMarked;
