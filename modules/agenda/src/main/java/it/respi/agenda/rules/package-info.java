// SPDX-License-Identifier: EUPL-1.2
/** The pages on which the head of an office says where and when people are received (regole dell'agenda). */
@NullMarked
package it.respi.agenda.rules;

import org.jspecify.annotations.NullMarked;
