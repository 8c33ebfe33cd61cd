// SPDX-License-Identifier: EUPL-1.2
/** Rights of the person (diritti dell'interessato, art. 15-21 GDPR): the tab of a dossier. */
@NullMarked
package it.respi.dossiers.rights;

import org.jspecify.annotations.NullMarked;
