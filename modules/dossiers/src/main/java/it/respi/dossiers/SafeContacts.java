// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a person may be written to without danger (recapiti sicuri, specification 8.2), and in which languages (2.4). */
public interface SafeContacts {

    /** Of the holder of a dossier that was read for the process; of one that was merged, as the one that stays says. */
    Reach of(Dossier dossier);

    /** Of these dossiers, each read for the process, those whose holder can be written to; asked at once for all of them. */
    Set<Long> written(Collection<Dossier> dossiers);

    /**
     * How a person is reached.
     *
     * @param email address at which nobody but the person reads, or null
     * @param languages as the person wants them: the chosen one, then English, French or Spanish as far as the person reads them
     */
    record Reach(@Nullable String email, List<String> languages) {
        public Reach {
            languages = List.copyOf(languages);
        }

        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "Reach[hidden]";
        }
    }
}
