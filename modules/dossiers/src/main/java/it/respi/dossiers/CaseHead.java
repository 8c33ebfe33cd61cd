// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import it.respi.platform.view.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the head of a dossier says of its newest case.
 *
 * @param procedure name of the procedure, null without a case
 * @param state state in words, null without a case
 * @param flags what must not be overlooked, most urgent first
 * @param openSteps how many steps are open
 */
public record CaseHead(@Nullable String procedure, @Nullable Tag state, List<Tag> flags, long openSteps) {
    /** Nothing to say: there is no case, or it is not seen. */
    public static final CaseHead NONE = new CaseHead(null, null, List.of(), 0);

    public CaseHead {
        flags = List.copyOf(flags);
    }
}
