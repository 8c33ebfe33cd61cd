// SPDX-License-Identifier: EUPL-1.2
/** Several steps of the inbox at once (azioni su più passi): each by itself, with the rights of the single action. */
@NullMarked
package it.respi.cases.bulk;

import org.jspecify.annotations.NullMarked;
