// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.model;

import it.respi.registry.ShippedParameters;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a decision table: one of several plain values, a limit, a range, all but those, or anything. A limit is a number or
 * that of a legal parameter, {@code < legal("family.sponsor_stay")}, or half of it. Whatever else FEEL could evaluate (other
 * functions, names, arithmetic) is no cell here.
 *
 * @param anything whether every answer fits
 * @param turned whether all fit but those
 * @param parts the comparisons, one of which must hold
 */
public record UnaryTest(boolean anything, boolean turned, List<Part> parts) {
    /** What tables call whoever knows the legal parameters. */
    public static final String FUNCTION = "legal";

    private static final String NUMBER = "-?\\d{1,9}(?:\\.\\d{1,4})?";
    private static final Pattern NOT = Pattern.compile("not\\s*\\((.*)\\)", Pattern.DOTALL);
    private static final Pattern LIMIT = Pattern.compile("(<=|>=|<|>)\\s*(" + NUMBER + ")");
    private static final Pattern LAW =
            Pattern.compile("(<=|>=|<|>)\\s*" + FUNCTION + "\\(\"([a-z0-9_.]{1,60})\"\\)(\\s*/\\s*2)?");
    private static final Pattern RANGE =
            Pattern.compile("([\\[(\\]])\\s*(" + NUMBER + ")\\s*\\.\\.\\s*(" + NUMBER + ")\\s*([\\])\\[])");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"\\\\]*)\"|true|false|" + NUMBER);
    private static final Pattern COMMA = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    public UnaryTest {
        parts = List.copyOf(parts);
    }

    /** One comparison. */
    public sealed interface Part {}

    /** Exactly that: a text without its quotes, a number, true or false. */
    public record Is(String value) implements Part {}

    /**
     * Under or over a number.
     *
     * @param number of a parameter the one that came with Respi: to try the table, not to decide
     * @param law the parameter whose number counts, or null
     */
    public record Limit(
            String is, BigDecimal number, @Nullable Law law) implements Part {}

    /**
     * A legal parameter.
     *
     * @param halved whether half of it counts
     */
    public record Law(String key, boolean halved) {
        /** What counts of an amount of it. */
        public BigDecimal of(int amount) {
            BigDecimal whole = BigDecimal.valueOf(amount);
            return halved ? whole.divide(BigDecimal.TWO) : whole;
        }
    }

    /** Between two numbers; whether these count too. */
    public record Range(BigDecimal from, boolean withFrom, BigDecimal to, boolean withTo) implements Part {}

    /** Reads a cell; empty when it is none. */
    public static Optional<UnaryTest> of(String text) {
        String stripped = text.strip();
        if (stripped.isEmpty() || stripped.equals("-")) {
            return Optional.of(new UnaryTest(true, false, List.of()));
        }
        Matcher not = NOT.matcher(stripped);
        boolean turned = not.matches();
        List<Part> parts = new ArrayList<>();
        for (String part : COMMA.split(turned ? not.group(1) : stripped, -1)) {
            Optional<Part> read = part(part.strip());
            if (read.isEmpty()) {
                return Optional.empty();
            }
            parts.add(read.get());
        }
        return Optional.of(new UnaryTest(false, turned, parts));
    }

    /** A single plain value, as an output is; empty when it is none. */
    static Optional<String> literal(String text) {
        return of(text).filter(test -> !test.turned() && test.parts().size() == 1)
                .flatMap(test -> test.parts().getFirst() instanceof Is is ? Optional.of(is.value()) : Optional.empty());
    }

    private static Optional<Part> part(String text) {
        Matcher literal = LITERAL.matcher(text);
        if (literal.matches()) {
            return Optional.of(new Is(literal.group(1) == null ? text : literal.group(1)));
        }
        Matcher limit = LIMIT.matcher(text);
        if (limit.matches()) {
            return Optional.of(new Limit(limit.group(1), new BigDecimal(limit.group(2)), null));
        }
        Matcher law = LAW.matcher(text);
        if (law.matches()) {
            return law(law.group(1), new Law(law.group(2), law.group(3) != null));
        }
        Matcher range = RANGE.matcher(text);
        return range.matches()
                ? Optional.of(new Range(
                        new BigDecimal(range.group(2)),
                        range.group(1).equals("["),
                        new BigDecimal(range.group(3)),
                        range.group(4).equals("]")))
                : Optional.empty();
    }

    private static Optional<Part> law(String is, Law law) {
        OptionalInt amount = ShippedParameters.amount(law.key());
        return amount.isPresent() ? Optional.of(new Limit(is, law.of(amount.getAsInt()), law)) : Optional.empty();
    }

    /** Keys of the legal parameters that it compares with. */
    List<String> parameters() {
        return parts.stream()
                .flatMap(part -> part instanceof Limit limit ? Stream.ofNullable(limit.law()) : Stream.empty())
                .map(Law::key)
                .toList();
    }

    /** Whether that answer fits. */
    public boolean fits(String answer) {
        return anything || parts.stream().anyMatch(part -> fits(part, answer)) != turned;
    }

    private static boolean fits(Part part, String answer) {
        return switch (part) {
            case Is is -> is.value().equals(answer);
            case Limit limit -> answer.matches(NUMBER) && fits(limit, new BigDecimal(answer));
            case Range range -> answer.matches(NUMBER) && fits(range, new BigDecimal(answer));
        };
    }

    private static boolean fits(Limit limit, BigDecimal answer) {
        int order = answer.compareTo(limit.number());
        return switch (limit.is()) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            default -> order >= 0;
        };
    }

    private static boolean fits(Range range, BigDecimal answer) {
        int from = answer.compareTo(range.from());
        int to = answer.compareTo(range.to());
        return (range.withFrom() ? from >= 0 : from > 0) && (range.withTo() ? to <= 0 : to < 0);
    }

    /** The numbers at which the answer changes. */
    public List<BigDecimal> thresholds() {
        List<BigDecimal> found = new ArrayList<>();
        for (Part part : parts) {
            switch (part) {
                case Is is when is.value().matches(NUMBER) -> found.add(new BigDecimal(is.value()));
                case Is is -> {}
                case Limit limit -> found.add(limit.number());
                case Range range -> found.addAll(List.of(range.from(), range.to()));
            }
        }
        return found;
    }
}
