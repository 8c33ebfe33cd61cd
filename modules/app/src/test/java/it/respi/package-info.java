// SPDX-License-Identifier: EUPL-1.2
/** The rules that hold for the whole project. */
@NullMarked
package it.respi;

import org.jspecify.annotations.NullMarked;
