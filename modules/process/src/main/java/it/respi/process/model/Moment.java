// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.model;

import it.respi.registry.ParameterUse;
import it.respi.registry.ShippedParameters;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * When a timer speaks: a length, a moment, a number of repetitions, all plain, or the name of the answer that holds it. Of an
 * answer that is a day, the end of it or of a term from then on: {@code ${endOf.day(until)}}, {@code ${endOf.term(receivedOn,
 * 'P45D')}}, or of the term of a legal parameter, {@code ${endOf.legal(receivedOn, 'work.employer_confirm')}}; {@code
 * ${endOf.legal('test.a2.summons')}} runs from the day on which the timer is set. {@code
 * ${endOf.bar(testTakenOn, 'test.a2.retry_after')}} is the end of what no holiday makes longer. {@code ${endOf.before(until,
 * 'P60D')}} is the begin of the day on which so many days are left until that day, {@code ${endOf.beforeLegal(decreeNotifiedOn,
 * 'citizenship.oath', 'P30D')}} until the last day of a term of the law.
 */
public final class Moment {
    /** What models call whoever counts from a day. */
    public static final String END_OF = "endOf";

    private static final String ANSWER = "([A-Za-z_][A-Za-z0-9_]*)";
    private static final Pattern NAME = Pattern.compile("\\$\\{" + ANSWER + "}");
    private static final String PARAMETER = "'([a-z0-9_.]{1,60})'";
    private static final String LEAD = "'(P[1-9]\\d{0,3}D)'";
    private static final Pattern FROM_DAY = Pattern.compile("\\$\\{" + END_OF + "\\.(?:day\\(" + ANSWER + "\\)|term\\("
            + ANSWER + ", '(P[1-9]\\d{0,3}[DM])'\\)|(?:legal|bar)\\(" + ANSWER + ", " + PARAMETER + "\\)|before\\("
            + ANSWER
            + ", " + LEAD + "\\)|beforeLegal\\(" + ANSWER + ", " + PARAMETER + ", " + LEAD + "\\))}");
    private static final Pattern FROM_NOW = Pattern.compile("\\$\\{" + END_OF + "\\.legal\\(" + PARAMETER + "\\)}");
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
        return day.matches()
                ? Stream.of(day.group(1), day.group(2), day.group(4), day.group(6), day.group(8))
                        .filter(Objects::nonNull)
                        .findFirst()
                : Optional.empty();
    }

    /** The legal parameter of which it is the end; empty for none. */
    public static Optional<String> parameterIn(String text) {
        Matcher day = FROM_DAY.matcher(text.strip());
        Matcher now = FROM_NOW.matcher(text.strip());
        return now.matches() ? Optional.of(now.group(1)) : either(day, 5, 9);
    }

    /** The length that is counted from an answer, such as {@code P45D}; empty where none is written. */
    public static Optional<String> lengthIn(String text) {
        Matcher day = FROM_DAY.matcher(text.strip());
        return day.matches() ? Optional.ofNullable(day.group(3)) : Optional.empty();
    }

    /** The length that is counted back, such as {@code P60D}, from an answer or from the end of a term; empty where none is written. */
    public static Optional<String> leadIn(String text) {
        return either(FROM_DAY.matcher(text.strip()), 7, 10);
    }

    private static Optional<String> either(Matcher day, int one, int other) {
        return day.matches()
                ? Optional.ofNullable(day.group(one)).or(() -> Optional.ofNullable(day.group(other)))
                : Optional.empty();
    }

    /** Whether the answer itself is meant: the begin of the day. */
    public static boolean isBegin(String text) {
        return NAME.matcher(text.strip()).matches();
    }

    private static boolean isLegal(String text) {
        return parameterIn(text)
                .filter(key -> !ShippedParameters.fits(key, ParameterUse.TERM))
                .isEmpty();
    }

    /**
     * Whether a timer may say that.
     *
     * @param element {@code timeDate}, {@code timeDuration} or {@code timeCycle}
     */
    public static boolean isAllowed(String element, String text) {
        String stripped = text.strip();
        return switch (element) {
            case "timeDate" ->
                (nameIn(stripped).isPresent() || FROM_NOW.matcher(stripped).matches()) && isLegal(stripped)
                        || isDate(stripped);
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
