// SPDX-License-Identifier: EUPL-1.2
/** The same rows by plain JDBC. */
@NullMarked
package it.respi.bench.floor;

import org.jspecify.annotations.NullMarked;
