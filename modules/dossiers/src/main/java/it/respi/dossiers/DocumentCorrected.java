// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

/** The particulars of a document were corrected, such as its last day. */
public record DocumentCorrected(long dossierId, long documentId) {}
