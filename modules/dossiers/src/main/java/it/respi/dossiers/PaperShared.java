// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

/**
 * A document of a relative serves for a dossier from now on (documento del nucleo); told inside the transaction that shared it.
 *
 * @param dossierId for which it serves now
 * @param kind code of the kind of paper
 */
public record PaperShared(long dossierId, long documentId, String kind) {}
