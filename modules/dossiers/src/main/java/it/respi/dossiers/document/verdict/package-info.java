// SPDX-License-Identifier: EUPL-1.2
/** What an office thinks of a document: verified, or to be brought again with a reason. */
@NullMarked
package it.respi.dossiers.document.verdict;

import org.jspecify.annotations.NullMarked;
