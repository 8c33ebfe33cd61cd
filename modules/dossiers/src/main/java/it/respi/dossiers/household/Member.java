// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.household;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * A member of a household (componente del nucleo) as the reader of one dossier sees them.
 *
 * @param number of the member's dossier, only if the reader may see it; null too for whoever has none, and the two are
 *     never told apart
 * @param birthDate null when it is not known
 * @param until last day as a member; null for a member of today
 * @param ending why no longer; null for a member of today
 * @param relation what they are to the person whose dossier is read; null when nobody said, and for that person
 * @param self whether it is that person
 */
record Member(
        long id,
        @Nullable String number,
        String surname,
        String givenNames,
        @Nullable LocalDate birthDate,
        Whereabouts whereabouts,
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable Ending ending,
        @Nullable Relation relation,
        boolean self,
        int version) {
    private static final int ADULT = 18;

    String label() {
        return (surname + " " + givenNames).strip();
    }

    boolean current() {
        return until == null;
    }

    /** Age in years; null when it is not known. */
    @Nullable
    Integer age(LocalDate today) {
        return birthDate == null ? null : Period.between(birthDate, today).getYears();
    }

    boolean minor(LocalDate today) {
        return birthDate != null && birthDate.plusYears(ADULT).isAfter(today);
    }

    Member as(@Nullable String shownNumber, @Nullable Relation seen) {
        return new Member(
                id,
                shownNumber,
                surname,
                givenNames,
                birthDate,
                whereabouts,
                since,
                until,
                ending,
                seen,
                self,
                version);
    }

    /** Personal data never reaches a log through this text. */
    @Override
    public String toString() {
        return "Member[" + id + "]";
    }
}
