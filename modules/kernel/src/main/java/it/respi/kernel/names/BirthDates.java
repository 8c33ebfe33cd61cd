// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.names;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Two dates of birth beside each other. */
final class BirthDates {
    private BirthDates() {}

    /** What they say; empty when one is not known. */
    static Optional<Reason> compare(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return Optional.empty();
        }
        if (one.equals(other)) {
            return Optional.of(isFirstOfJanuary(one) ? Reason.SAME_FIRST_OF_JANUARY : Reason.SAME_BIRTH_DATE);
        }
        if (swapped(one, other) || digits(one, other) == 1) {
            return Optional.of(Reason.BIRTH_DATE_NEARLY_SAME);
        }
        boolean unknownDay = isFirstOfJanuary(one) || isFirstOfJanuary(other);
        return Optional.of(
                unknownDay && one.getYear() == other.getYear() ? Reason.BIRTH_YEAR_SAME : Reason.OTHER_BIRTH_DATE);
    }

    static boolean isFirstOfJanuary(LocalDate day) {
        return day.getDayOfYear() == 1;
    }

    private static boolean swapped(LocalDate one, LocalDate other) {
        try {
            return other.equals(LocalDate.of(one.getYear(), one.getDayOfMonth(), one.getMonthValue()));
        } catch (DateTimeException noSuchMonth) {
            return false;
        }
    }

    private static int digits(LocalDate one, LocalDate other) {
        String first = one.toString();
        String second = other.toString();
        int different = 0;
        for (int i = 0; i < first.length(); i++) {
            different += first.charAt(i) == second.charAt(i) ? 0 : 1;
        }
        return different;
    }
}
