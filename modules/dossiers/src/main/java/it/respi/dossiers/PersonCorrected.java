// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

/**
 * What is known of the holder of a dossier was corrected; told inside the transaction that corrected it.
 *
 * @param label the name as lists show it
 */
public record PersonCorrected(long dossierId, String label) {}
