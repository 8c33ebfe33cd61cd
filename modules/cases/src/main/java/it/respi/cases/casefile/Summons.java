// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import jakarta.persistence.Embeddable;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** For when the person is awaited, and how often they did not come (convocazione, assenze). */
@Embeddable
class Summons {
    private @Nullable LocalDateTime appointmentAt;
    private int noShows;

    /** For the persistence provider and for new cases. */
    protected Summons() {}

    void at(@Nullable LocalDateTime moment) {
        appointmentAt = moment;
    }

    @Nullable
    LocalDateTime at() {
        return appointmentAt;
    }

    void missed() {
        noShows++;
    }

    /** Only absences in a row are counted. */
    void came() {
        noShows = 0;
    }

    int absences() {
        return noShows;
    }
}
