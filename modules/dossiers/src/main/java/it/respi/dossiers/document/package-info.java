// SPDX-License-Identifier: EUPL-1.2
/** Documents (documenti): what is uploaded, checked, accepted or not. */
@NullMarked
package it.respi.dossiers.document;

import org.jspecify.annotations.NullMarked;
