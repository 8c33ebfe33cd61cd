// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.household;

import org.jspecify.annotations.Nullable;

/**
 * A member of today as it is written.
 *
 * @param dossierId null for a member without a dossier
 * @param sealedFor the person whose key seals the name
 * @param part whether the dossier was merged into the one of another member: the two are one person
 */
record Present(long id, @Nullable Long dossierId, long sealedFor, int version, boolean part) {}
