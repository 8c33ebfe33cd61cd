// SPDX-License-Identifier: EUPL-1.2
/** Closed loops for throughput, fixed schedules for latency, blocks in turn. */
@NullMarked
package it.respi.bench.load;

import org.jspecify.annotations.NullMarked;
