// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.search;

import it.respi.dossiers.NumberMarks;
import it.respi.dossiers.PersonData;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether others have the same numbers as somebody, told by the marks alone: nothing of the others is opened. */
final class SameNumbers {
    /** Stands for a number that is there and is another one. */
    private static final String ANOTHER = "-";

    private final String code;
    private final String passport;
    private final List<byte[]> codeMarks;
    private final List<byte[]> passportMarks;

    SameNumbers(NumberMarks marks, PersonData of) {
        this.code = Objects.requireNonNullElse(of.codiceFiscale(), "");
        this.passport = Objects.requireNonNullElse(of.passportNumber(), "");
        this.codeMarks = code.isEmpty() ? List.of() : marks.allOfCode(code);
        this.passportMarks = passport.isEmpty() ? List.of() : marks.allOfPaper(passport);
    }

    /** @param readable as it stands in a row that was not sealed yet */
    @Nullable
    String code(byte @Nullable [] mark, @Nullable String readable) {
        return mark == null ? readable : same(codeMarks, mark) ? code : ANOTHER;
    }

    /** @param readable as it stands in a row that was not sealed yet */
    @Nullable
    String passport(byte @Nullable [] mark, @Nullable String readable) {
        return mark == null ? readable : same(passportMarks, mark) ? passport : ANOTHER;
    }

    private static boolean same(List<byte[]> marks, byte[] mark) {
        return marks.stream().anyMatch(one -> Arrays.equals(one, mark));
    }
}
