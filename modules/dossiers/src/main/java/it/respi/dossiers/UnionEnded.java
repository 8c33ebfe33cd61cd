// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

/**
 * That dossier is united with another one no longer, and what lies there is another person's; told inside the transaction that
 * divided them, for lists of papers that rest on one of the other.
 */
public record UnionEnded(long dossierId) {}
