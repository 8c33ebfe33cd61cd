// SPDX-License-Identifier: EUPL-1.2
/** The escalation ladder (scala di sollecito) of steps that take too long. */
@NullMarked
package it.respi.cases.ladder;

import org.jspecify.annotations.NullMarked;
