// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.identity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** The birth as a codice fiscale of 16 characters tells it. */
final class CfBirth {
    private static final String MONTHS = "ABCDEHLMPRST";
    private static final String OMOCODIA = "LMNPQRSTUV";
    private static final int[] DIGIT_POSITIONS = {6, 7, 9, 10, 12, 13, 14};
    private static final int FEMALE = 40;

    private CfBirth() {}

    /** The code with digits where letters stand for them; its control letter no longer fits. */
    static String withoutOmocodia(String code) {
        var plain = new StringBuilder(code);
        for (int position : DIGIT_POSITIONS) {
            int digit = OMOCODIA.indexOf(code.charAt(position));
            if (digit >= 0) {
                plain.setCharAt(position, (char) ('0' + digit));
            }
        }
        return plain.toString();
    }

    static boolean dayIsPossible(String code) {
        int day = day(code);
        return day >= 1 && day <= 31;
    }

    static Sex sex(String code) {
        return number(code, 9) > FEMALE ? Sex.FEMALE : Sex.MALE;
    }

    static int yearOfCentury(String code) {
        return number(code, 6);
    }

    static int month(String code) {
        return MONTHS.indexOf(code.charAt(8)) + 1;
    }

    static int day(String code) {
        int number = number(code, 9);
        return number > FEMALE ? number - FEMALE : number;
    }

    /** The latest date with this day, month and two-digit year that is not after the reference. */
    static Optional<LocalDate> date(String code, LocalDate reference) {
        int century = reference.getYear() / 100 * 100;
        for (int year = century + yearOfCentury(code); year >= reference.getYear() - 200; year -= 100) {
            var month = YearMonth.of(year, month(code));
            if (month.isValidDay(day(code)) && !month.atDay(day(code)).isAfter(reference)) {
                return Optional.of(month.atDay(day(code)));
            }
        }
        return Optional.empty();
    }

    private static int number(String code, int position) {
        return Integer.parseInt(withoutOmocodia(code).substring(position, position + 2));
    }
}
