// SPDX-License-Identifier: EUPL-1.2
/** What a document says of itself (estremi): its kind, what it is called, who issued it, its days. */
@NullMarked
package it.respi.dossiers.document.particulars;

import org.jspecify.annotations.NullMarked;
