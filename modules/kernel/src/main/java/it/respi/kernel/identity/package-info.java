// SPDX-License-Identifier: EUPL-1.2
/** Codes that stand for a person or a person's papers; none of them shows its value in a log. */
@NullMarked
package it.respi.kernel.identity;

import org.jspecify.annotations.NullMarked;
