// SPDX-License-Identifier: EUPL-1.2
/** Seeded, skewed, invented data in bulk. */
@NullMarked
package it.respi.bench.data;

import org.jspecify.annotations.NullMarked;
