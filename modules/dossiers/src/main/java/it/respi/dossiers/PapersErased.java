// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

/**
 * Files of that dossier were erased; told inside the transaction that erased them, for lists of papers that rest on one in
 * cases of others.
 */
public record PapersErased(long dossierId) {}
