// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.kernel.time.StopDays;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How long the law lets the term of a case stand still, kept as it was on the day of the request and of the notice. */
@Embeddable
class StopFacts {
    private @Nullable Integer documentsCapDays;
    private @Nullable Integer observationsDays;
    private @Nullable Integer restartDays;

    /** For the persistence provider and for new cases. */
    protected StopFacts() {}

    void documentsAsked(StopDays law) {
        documentsCapDays = law.documents();
    }

    void noticeDelivered(StopDays law) {
        observationsDays = law.observations();
        restartDays = law.restart();
    }

    /** What counts; cases from before these were kept follow the law of 2020. */
    StopDays days() {
        StopDays before = StopDays.OF_2020;
        return new StopDays(
                Objects.requireNonNullElse(documentsCapDays, before.documents()),
                Objects.requireNonNullElse(observationsDays, before.observations()),
                Objects.requireNonNullElse(restartDays, before.restart()));
    }
}
