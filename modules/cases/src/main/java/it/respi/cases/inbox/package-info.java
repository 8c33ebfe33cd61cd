// SPDX-License-Identifier: EUPL-1.2
/** The inbox (attività): whose turn it is, in the order of the due dates. */
@NullMarked
package it.respi.cases.inbox;

import org.jspecify.annotations.NullMarked;
