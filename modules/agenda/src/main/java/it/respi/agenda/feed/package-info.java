// SPDX-License-Identifier: EUPL-1.2
/** The calendar of an office for the programs its people use (iCalendar, RFC 5545): kinds and times, no person. */
@NullMarked
package it.respi.agenda.feed;

import org.jspecify.annotations.NullMarked;
