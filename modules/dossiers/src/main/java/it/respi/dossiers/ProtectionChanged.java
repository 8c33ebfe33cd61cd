// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

/**
 * A dossier was protected, or became an ordinary one; told inside the transaction that did it.
 *
 * @param guarded whether it is protected now
 */
public record ProtectionChanged(long dossierId, boolean guarded) {}
