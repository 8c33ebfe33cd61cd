// SPDX-License-Identifier: EUPL-1.2
/** Worked example data (dati di prova): invented people, carried through the real procedures. */
@NullMarked
package it.respi.app.demo;

import org.jspecify.annotations.NullMarked;
