// SPDX-License-Identifier: EUPL-1.2
/** The agenda of an office as its people see it: a day, a week, the paper of the day, and what they do with who is expected. */
@NullMarked
package it.respi.agenda.day;

import org.jspecify.annotations.NullMarked;
