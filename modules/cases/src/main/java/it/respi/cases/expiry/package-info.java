// SPDX-License-Identifier: EUPL-1.2
/** What ends (scadenzario): permits, passports and papers, for the desk that keeps the dossier. */
@NullMarked
package it.respi.cases.expiry;

import org.jspecify.annotations.NullMarked;
