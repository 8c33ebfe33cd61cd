// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.identity;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lays a codice fiscale of 16 characters beside the person's papers. */
final class CfComparison {
    private CfComparison() {}

    static Set<CfDifference> of(
            String code,
            String surname,
            String givenNames,
            @Nullable LocalDate birthDate,
            BirthPrecision precision,
            @Nullable Sex sex) {
        var differences = EnumSet.noneOf(CfDifference.class);
        differences.addAll(ofNames(code, surname, givenNames));
        if (birthDate != null && differs(code, birthDate, precision)) {
            differences.add(CfDifference.BIRTH_DATE);
        }
        if (sex != null && sex != Sex.UNSPECIFIED && sex != CfBirth.sex(code)) {
            differences.add(CfDifference.SEX);
        }
        return Collections.unmodifiableSet(differences);
    }

    /** For people with one name only the Agency decides what goes where: nothing to compare. */
    private static Set<CfDifference> ofNames(String code, String surname, String givenNames) {
        var differences = EnumSet.noneOf(CfDifference.class);
        if (CfName.letters(surname).isEmpty() || CfName.letters(givenNames).isEmpty()) {
            return differences;
        }
        if (!code.startsWith(CfName.ofSurname(surname))) {
            differences.add(CfDifference.SURNAME);
        }
        if (!code.startsWith(CfName.ofGivenNames(givenNames), 3)) {
            differences.add(CfDifference.GIVEN_NAMES);
        }
        return differences;
    }

    private static boolean differs(String code, LocalDate birthDate, BirthPrecision precision) {
        boolean year = CfBirth.yearOfCentury(code) != birthDate.getYear() % 100;
        boolean month = CfBirth.month(code) != birthDate.getMonthValue();
        boolean day = CfBirth.day(code) != birthDate.getDayOfMonth();
        return switch (precision) {
            case YEAR -> year;
            case MONTH -> year || month;
            case DAY -> year || month || day;
        };
    }
}
