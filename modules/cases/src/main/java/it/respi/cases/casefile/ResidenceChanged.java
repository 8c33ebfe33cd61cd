// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

/**
 * The person of a case lives in another municipality now (cambio di residenza), told inside the transaction that wrote it.
 *
 * @param from the municipality that the case knew
 * @param to the one that does the steps of a municipality from now on
 */
public record ResidenceChanged(CaseFile file, int from, int to) {}
