// SPDX-License-Identifier: EUPL-1.2
/** The application: starts and wires the modules. */
@NullMarked
package it.respi;

import org.jspecify.annotations.NullMarked;
