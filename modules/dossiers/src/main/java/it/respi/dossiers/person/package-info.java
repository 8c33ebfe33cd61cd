// SPDX-License-Identifier: EUPL-1.2
/** The form of the person (anagrafica) and its checks. */
@NullMarked
@NamedInterface("person")
package it.respi.dossiers.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
