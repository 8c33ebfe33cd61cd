// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.household;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why somebody is a member no longer (motivo dell’uscita). */
enum Ending {
    /** Lives elsewhere now. */
    MOVED(true),
    /** Separated or divorced. */
    SEPARATED(true),
    /** Died. */
    DIED(false),
    /** Was entered by mistake. */
    MISTAKE(true),
    /** Nobody else is left. */
    ALONE(false),
    /** The member turned out to be the person of another dossier. Shown only in the dossier that was linked before. */
    RELINKED(false);

    private final boolean ofAll;

    Ending(boolean ofAll) {
        this.ofAll = ofAll;
    }

    /** What may be chosen for one member. */
    static List<Ending> ofOne() {
        return List.of(MOVED, SEPARATED, DIED, MISTAKE);
    }

    /** What may be chosen for the whole household. */
    static List<Ending> ofHousehold() {
        return Arrays.stream(values()).filter(one -> one.ofAll).toList();
    }

    static @Nullable Ending among(List<Ending> allowed, @Nullable String name) {
        return allowed.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
