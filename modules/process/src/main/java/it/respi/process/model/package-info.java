// SPDX-License-Identifier: EUPL-1.2
/** The models of the procedures: where they lie, how they reach the engine, what the rest of Respi reads in them. */
@NullMarked
package it.respi.process.model;

import org.jspecify.annotations.NullMarked;
