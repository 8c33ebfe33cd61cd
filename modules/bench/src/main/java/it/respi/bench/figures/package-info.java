// SPDX-License-Identifier: EUPL-1.2
/** What blocks come to, and how it is written down. */
@NullMarked
package it.respi.bench.figures;

import org.jspecify.annotations.NullMarked;
