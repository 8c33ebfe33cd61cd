// SPDX-License-Identifier: EUPL-1.2
/** Erasure (cancellazione, art. 17 GDPR): for good, provable, and done again when an older copy is restored. */
@NullMarked
package it.respi.dossiers.rights.erasure;

import org.jspecify.annotations.NullMarked;
