// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.model;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a timer speaks: a length, a moment, a number of repetitions, all plain, or the name of the answer that holds it. Of an
 * answer that is a day, the end of it or of a term from then on: {@code ${endOf.day(until)}}, {@code ${endOf.term(receivedOn,
 * 'P45D')}}.
 */
public final class Moment {
    /** What models call whoever counts from a day. */
    public static final String END_OF = "endOf";

    private static final String ANSWER = "([A-Za-z_][A-Za-z0-9_]*)";
    private static final Pattern NAME = Pattern.compile("\\$\\{" + ANSWER + "}");
    private static final Pattern FROM_DAY = Pattern.compile(
            "\\$\\{" + END_OF + "\\.(?:day\\(" + ANSWER + "\\)|term\\(" + ANSWER + ", 'P[1-9]\\d{0,3}[DM]'\\))}");
    private static final String LENGTH =
            "P(?!$)(?:\\d{1,3}Y)?(?:\\d{1,4}M)?(?:\\d{1,4}W)?(?:\\d{1,5}D)?(?:T(?=\\d)(?:\\d{1,5}H)?(?:\\d{1,6}M)?(?:\\d{1,7}S)?)?";
    private static final Pattern PLAIN_LENGTH = Pattern.compile(LENGTH);
    /** At most 99 times: a reminder that never ends is a mistake. */
    private static final Pattern CYCLE = Pattern.compile("R[1-9]\\d?/" + LENGTH);

    private Moment() {}

    /** The answer that is read; empty when the text is not the name of one. */
    public static Optional<String> nameIn(String text) {
        Matcher name = NAME.matcher(text.strip());
        return name.matches() ? Optional.of(name.group(1)) : dayIn(text);
    }

    private static Optional<String> dayIn(String text) {
        Matcher day = FROM_DAY.matcher(text.strip());
        return day.matches() ? Optional.of(day.group(1) == null ? day.group(2) : day.group(1)) : Optional.empty();
    }

    /**
     * Whether a timer may say that.
     *
     * @param element {@code timeDate}, {@code timeDuration} or {@code timeCycle}
     */
    public static boolean isAllowed(String element, String text) {
        String stripped = text.strip();
        return switch (element) {
            case "timeDate" -> nameIn(stripped).isPresent() || isDate(stripped);
            case "timeDuration" ->
                NAME.matcher(stripped).matches()
                        || PLAIN_LENGTH.matcher(stripped).matches();
            default -> CYCLE.matcher(stripped).matches();
        };
    }

    private static boolean isDate(String text) {
        try {
            OffsetDateTime.parse(text);
            return true;
        } catch (DateTimeException unreadable) {
            return false;
        }
    }
}
