// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.status.page;

import it.respi.messages.status.StatusCode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the person typed: the code of the papers, and a birth date in three fields, which needs no keyboard and no calendar. */
record StatusForm(
        @Nullable String code,
        @Nullable String day,
        @Nullable String month,
        @Nullable String year) {
    private static final int FIRST_YEAR = 1900;

    static StatusForm empty() {
        return new StatusForm(null, null, null, null);
    }

    /** Empty when it cannot be one. */
    Optional<StatusCode> wholeCode() {
        return StatusCode.typed(code == null ? "" : code);
    }

    /** Empty when there is no such day. */
    Optional<LocalDate> born() {
        try {
            LocalDate born = LocalDate.of(number(year), number(month), number(day));
            return born.getYear() < FIRST_YEAR ? Optional.empty() : Optional.of(born);
        } catch (DateTimeException | NumberFormatException noDay) {
            return Optional.empty();
        }
    }

    /** Digits of any script. */
    private static int number(@Nullable String typed) {
        return Integer.parseInt(typed == null ? "" : typed.strip());
    }

    /** A birth date never reaches a log through this text. */
    @Override
    public String toString() {
        return "StatusForm[hidden]";
    }
}
