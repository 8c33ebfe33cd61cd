// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

/** Another office keeps a dossier from now on; told inside the transaction that changed it. */
public record OwnerChanged(long dossierId, int from, int to) {}
