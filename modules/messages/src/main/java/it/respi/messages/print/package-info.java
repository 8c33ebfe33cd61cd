// SPDX-License-Identifier: EUPL-1.2
/** Letters of real cases: who may print them, in which language, with what in them. */
@NullMarked
package it.respi.messages.print;

import org.jspecify.annotations.NullMarked;
