// SPDX-License-Identifier: EUPL-1.2
/** How Respi says no. */
@NullMarked
package it.respi.kernel.refusal;

import org.jspecify.annotations.NullMarked;
