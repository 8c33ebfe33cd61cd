// SPDX-License-Identifier: EUPL-1.2
/** The copy of all data of a person (copia dei dati, art. 15 and 20 GDPR): for machines and to be read. */
@NullMarked
@NamedInterface("rights-export")
package it.respi.dossiers.rights.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
