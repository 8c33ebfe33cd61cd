// SPDX-License-Identifier: EUPL-1.2
/** Documents (documenti): what is uploaded, checked, accepted or not. */
@NamedInterface("document")
@NullMarked
package it.respi.dossiers.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
