// SPDX-License-Identifier: EUPL-1.2
/** Appointments of offices (appuntamenti): their places and hours, who is expected when, and the mediators they need. */
@NullMarked
package it.respi.agenda;

import org.jspecify.annotations.NullMarked;
