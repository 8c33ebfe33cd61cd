// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Permits to stay that stand among the papers of a person, of which no case knows (permessi tra i documenti d’identità). */
public interface RecordedPermits {

    /**
     * The last day of the permit that ends last.
     *
     * @param dossiers ids of the dossiers of one person
     * @return null when none of their papers says one
     */
    @Nullable
    LocalDate until(Collection<Long> dossiers);
}
