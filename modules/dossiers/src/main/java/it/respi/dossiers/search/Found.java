// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.search;

import it.respi.dossiers.CaseLine;
import it.respi.kernel.identity.BirthPrecision;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dossier as a search result shows it.
 *
 * @param name surname and names
 * @param birthPrecision what of the date of birth is known
 * @param line its newest case, null when it has none
 * @param also numbers of merged dossiers for which it stands here
 */
public record Found(
        long id,
        String number,
        String name,
        LocalDate birthDate,
        BirthPrecision birthPrecision,
        @Nullable CaseLine line,
        List<String> also) {
    public Found {
        also = List.copyOf(also);
    }
}
