// SPDX-License-Identifier: EUPL-1.2
/** The command that checks the provable history: no server, no engine, only reading. */
@NullMarked
package it.respi.app.audit;

import org.jspecify.annotations.NullMarked;
