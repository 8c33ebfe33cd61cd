// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

/**
 * A document was added to a dossier; told inside the transaction that stored it.
 *
 * @param kind code of the kind of paper
 */
public record DocumentAdded(long dossierId, long documentId, String kind) {}
