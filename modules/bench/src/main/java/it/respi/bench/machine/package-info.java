// SPDX-License-Identifier: EUPL-1.2
/** What the machine and the database server say of themselves. */
@NullMarked
package it.respi.bench.machine;

import org.jspecify.annotations.NullMarked;
