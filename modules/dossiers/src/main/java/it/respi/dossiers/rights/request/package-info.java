// SPDX-License-Identifier: EUPL-1.2
/** Requests of the person (richieste dell'interessato, art. 15-21 GDPR) with the clock of art. 12. */
@NullMarked
@NamedInterface("rights-request")
package it.respi.dossiers.rights.request;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
