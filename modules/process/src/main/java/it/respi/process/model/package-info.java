// SPDX-License-Identifier: EUPL-1.2
/** The models of the procedures as the rest of Respi reads them. */
@NullMarked
package it.respi.process.model;

import org.jspecify.annotations.NullMarked;
