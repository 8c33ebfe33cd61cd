// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.rights.erasure;

import org.jspecify.annotations.Nullable;

/**
 * On what an erasure rests.
 *
 * @param basis rule of retention, {@code REQUEST} of the person, or {@code AGAIN} after a restore
 * @param permission of the archive authority, null where none is needed
 * @param firstBy number of the first person who agreed, 0 for the system
 * @param secondBy number of the second
 */
public record Decision(String basis, @Nullable String permission, int firstBy, int secondBy) {
    /** After a restore nobody decides again. */
    static final Decision AGAIN = new Decision("AGAIN", null, 0, 0);

    public Decision {
        if (firstBy == secondBy && firstBy != 0) {
            throw new IllegalArgumentException("two people");
        }
    }
}
