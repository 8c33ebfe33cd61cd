// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.kernel.time.LegalClock;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What followed from a term that passed (ritardo, SP9). */
@Embeddable
public class LateFacts {
    private @Nullable LocalDate termPassedOn;
    private @Nullable LocalDate substituteAskedOn;

    /** For the persistence provider and for new cases. */
    protected LateFacts() {}

    /** The term passed on that day, its last one, and it was told. */
    void passed(LocalDate due) {
        termPassedOn = due;
    }

    void substituteAsked(LocalDate day) {
        substituteAskedOn = day;
    }

    void forget() {
        termPassedOn = null;
        substituteAskedOn = null;
    }

    /** Last day of the term, once it was told that it passed; null before. */
    public @Nullable LocalDate termPassedOn() {
        return termPassedOn;
    }

    /** Day on which the official with substitute power was asked, or null. */
    public @Nullable LocalDate substituteAskedOn() {
        return substituteAskedOn;
    }

    /** By when that official decides: half of the term (art. 2 c. 9-ter L. 241/1990); null when nobody asked. */
    public @Nullable LocalDate substituteDueOn(TermRule rule) {
        return substituteAskedOn == null || !rule.isSet()
                ? null
                : LegalClock.national().lastDay(substituteAskedOn, rule.half());
    }
}
