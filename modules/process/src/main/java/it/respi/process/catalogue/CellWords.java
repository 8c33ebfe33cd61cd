// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.catalogue;

import it.respi.cases.FormField;
import it.respi.cases.step.StepWords;
import it.respi.platform.view.Texts;
import it.respi.process.model.UnaryTest;
import it.respi.process.model.UnaryTest.Is;
import it.respi.process.model.UnaryTest.Law;
import it.respi.process.model.UnaryTest.Limit;
import it.respi.process.model.UnaryTest.Part;
import it.respi.process.model.UnaryTest.Range;
import it.respi.registry.LegalParameters;
import it.respi.registry.ParameterNames;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A cell of a decision table as people say it: at least 18, from 1 to 5, all but study. */
@Component
record CellWords(Texts texts, StepWords words, LegalParameters parameters, ParameterNames names, Clock clock) {
    private static final Map<String, String> LIMITS =
            Map.of("<", "under", "<=", "at-most", ">", "over", ">=", "at-least");

    /**
     * A cell.
     *
     * @param any whether every answer fits
     * @param laws the legal parameters that its numbers come from
     */
    record Cell(String words, boolean any, List<Source> laws) {}

    /** A legal parameter, with the address of its page. */
    record Source(String name, String href) {}

    /** The cell in words, and where its numbers come from. */
    Cell cell(String cell, Optional<FormField> field) {
        boolean any = UnaryTest.of(cell).filter(UnaryTest::anything).isPresent();
        return new Cell(say(cell, field), any, laws(cell));
    }

    private List<Source> laws(String cell) {
        return UnaryTest.of(cell).stream()
                .flatMap(test -> test.parts().stream())
                .flatMap(part ->
                        part instanceof Limit limit ? Optional.ofNullable(limit.law()).stream() : Stream.empty())
                .map(this::source)
                .distinct()
                .toList();
    }

    private Source source(Law law) {
        String name = names.of(law.key());
        return new Source(law.halved() ? texts.say("catalogue.cell.half", name) : name, names.page(law.key()));
    }

    /** What a row decides, where that is a legal parameter: its name, and the address of its page. */
    Optional<Source> parameter(String decided) {
        return parameters
                .find(decided, LocalDate.now(clock))
                .map(found -> new Source(names.of(decided), names.page(decided)));
    }

    /** As it is written where it says more than plain values. */
    private String say(String cell, Optional<FormField> field) {
        return UnaryTest.of(cell).map(test -> say(test, field)).orElse(cell);
    }

    private String say(UnaryTest test, Optional<FormField> field) {
        if (test.anything()) {
            return texts.say("catalogue.cell.any");
        }
        String or = " " + texts.say(test.turned() ? "catalogue.cell.nor" : "catalogue.cell.or") + " ";
        String said = test.parts().stream().map(part -> say(part, field)).collect(Collectors.joining(or));
        return test.turned() ? texts.say("catalogue.cell.not", said) : said;
    }

    private String say(Part part, Optional<FormField> field) {
        return switch (part) {
            case Is is -> value(is.value(), field);
            case Limit limit -> limit(limit);
            case Range range -> range(range);
        };
    }

    /** The number that counts today; of a parameter that the register does not have today, the one that came with Respi. */
    private String limit(Limit limit) {
        String said = "catalogue.cell." + LIMITS.get(limit.is());
        Law law = limit.law();
        if (law == null) {
            return texts.say(said, limit.number().toPlainString());
        }
        BigDecimal number = parameters
                .find(law.key(), LocalDate.now(clock))
                .map(found -> law.of(found.amount()))
                .orElse(limit.number());
        return texts.say(said, number.toPlainString());
    }

    private String range(Range range) {
        String from = texts.say(
                "catalogue.cell." + (range.withFrom() ? "at-least" : "over"),
                range.from().toPlainString());
        String to = texts.say(
                "catalogue.cell." + (range.withTo() ? "at-most" : "under"),
                range.to().toPlainString());
        return texts.say("catalogue.cell.and", from, to);
    }

    private String value(String value, Optional<FormField> field) {
        if (value.equals("true") || value.equals("false")) {
            return texts.say("catalogue.cell." + value);
        }
        return field.flatMap(asked -> asked.choices().stream()
                        .filter(choice -> choice.value().equals(value))
                        .findFirst()
                        .map(choice -> words.answer(asked, choice)))
                .orElse(value);
    }
}
