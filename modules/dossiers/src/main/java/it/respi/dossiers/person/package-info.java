// SPDX-License-Identifier: EUPL-1.2
/** The form of the person (anagrafica) and its checks. */
@NullMarked
package it.respi.dossiers.person;

import org.jspecify.annotations.NullMarked;
