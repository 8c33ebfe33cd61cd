// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

/**
 * Another dossier of the same person, united with the one that is read.
 *
 * @param stays whether it is the one that stays, and the one that is read was merged into it
 * @param open whether the reader's office takes part in it
 */
public record Joined(String number, boolean stays, boolean open) {}
