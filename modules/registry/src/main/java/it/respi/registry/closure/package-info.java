// SPDX-License-Identifier: EUPL-1.2
/**
 * Days on which an office is closed (chiusure), read from iCalendar files: for appointments and internal targets, never
 * for legal terms.
 */
@NullMarked
package it.respi.registry.closure;

import org.jspecify.annotations.NullMarked;
