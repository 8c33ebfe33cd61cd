// SPDX-License-Identifier: EUPL-1.2
/** What finishing a step records: one small function for each action the models name. */
@NullMarked
package it.respi.cases.action;

import org.jspecify.annotations.NullMarked;
