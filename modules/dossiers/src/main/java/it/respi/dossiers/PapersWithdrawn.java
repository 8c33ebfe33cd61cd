// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

/**
 * Papers of relatives may serve for that dossier no longer; told inside the transaction that withdrew them, for lists of papers
 * that rest on one.
 */
public record PapersWithdrawn(long dossierId) {}
