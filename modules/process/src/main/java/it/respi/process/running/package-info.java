// SPDX-License-Identifier: EUPL-1.2
/** Running cases: facts move the process, the process opens and closes steps, and the law's timers speak. */
@NullMarked
package it.respi.process.running;

import org.jspecify.annotations.NullMarked;
