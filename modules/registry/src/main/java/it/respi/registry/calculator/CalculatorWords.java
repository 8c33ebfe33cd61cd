// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry.calculator;

import it.respi.kernel.calculator.Calculation;
import it.respi.kernel.calculator.Euro;
import it.respi.kernel.calculator.Figure;
import it.respi.kernel.calculator.Line;
import it.respi.platform.view.Choice;
import it.respi.platform.view.Dates;
import it.respi.platform.view.Texts;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Calculations in the reader's language. */
@Component
class CalculatorWords {
    private static final String KEY = "calculator.";

    private final Texts texts;
    private final Dates dates;

    CalculatorWords(Texts texts, Dates dates) {
        this.texts = texts;
        this.dates = dates;
    }

    /**
     * An answer to be read.
     *
     * @param lines how it came about
     * @param results what came out
     * @param sources where the figures stand
     */
    record Told(List<String> lines, List<String> results, List<Source> sources, boolean toBeConfirmed) {}

    /**
     * Where a figure stands.
     *
     * @param value the figure with its unit; empty text for a rule without one
     * @param since from when, in words
     */
    record Source(String what, String value, String norm, String since, String tag, boolean toBeConfirmed) {}

    Told tell(Calculation calculation) {
        return new Told(
                calculation.lines().stream()
                        .filter(line -> !line.result())
                        .map(this::say)
                        .toList(),
                calculation.results().map(this::say).toList(),
                calculation.figures().stream().map(this::source).toList(),
                calculation.toBeConfirmed());
    }

    String say(Line line) {
        Object[] args = line.args().stream().map(this::written).toArray();
        return texts.say(KEY + "line." + line.code(), args);
    }

    /** The answers of a list, in the order of the law. */
    <E extends Enum<E>> List<Choice> choices(String list, Class<E> type) {
        return Arrays.stream(Objects.requireNonNull(type.getEnumConstants()))
                .map(one -> Choice.of(one.name(), texts.say(KEY + list + "." + one.name())))
                .toList();
    }

    private Source source(Figure figure) {
        boolean rule = figure.unit().isEmpty();
        return new Source(
                texts.say(KEY + "figure." + figure.key()),
                rule ? "" : value(figure),
                figure.norm(),
                rule ? "" : dates.numeric(figure.validFrom()),
                figure.tag(),
                figure.toBeConfirmed());
    }

    private String value(Figure figure) {
        return switch (figure.unit()) {
            case "EUR_CENT" -> written(figure.euro()).toString();
            case "FLAG" -> texts.say(KEY + "unit.FLAG." + figure.amount());
            default -> texts.say(KEY + "unit." + figure.unit(), figure.amount());
        };
    }

    private Object written(Object arg) {
        Locale locale = LocaleContextHolder.getLocale();
        return switch (arg) {
            case Euro euro -> {
                NumberFormat format = NumberFormat.getNumberInstance(locale);
                format.setMinimumFractionDigits(2);
                yield format.format(euro.value()) + "\u00a0€";
            }
            case LocalDate day -> dates.numeric(day);
            case BigDecimal number -> NumberFormat.getNumberInstance(locale).format(number);
            case Integer number -> wholeNumber(number);
            default -> arg;
        };
    }

    /** A year is written without the point of the thousands. */
    private static Object wholeNumber(Integer number) {
        return number > 999 ? number.toString() : number;
    }
}
