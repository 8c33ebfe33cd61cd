// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

/**
 * A document turned out to be of another kind; told inside the transaction that wrote it down. Nobody has looked at it as
 * that kind yet.
 *
 * @param from code of the kind it was taken for
 * @param to code of its kind
 */
public record DocumentReclassified(long dossierId, long documentId, String from, String to) {}
