// SPDX-License-Identifier: EUPL-1.2
/** Measures the packaged application beside the same rows by plain JDBC, on one machine, in one run. */
@NullMarked
package it.respi.bench;

import org.jspecify.annotations.NullMarked;
