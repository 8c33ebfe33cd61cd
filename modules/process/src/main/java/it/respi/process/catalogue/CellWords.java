// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.catalogue;

import it.respi.cases.FormField;
import it.respi.cases.step.StepWords;
import it.respi.platform.view.Texts;
import it.respi.process.model.UnaryTest;
import it.respi.process.model.UnaryTest.Is;
import it.respi.process.model.UnaryTest.Limit;
import it.respi.process.model.UnaryTest.Part;
import it.respi.process.model.UnaryTest.Range;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A cell of a decision table as people say it: at least 18, from 1 to 5, all but study. */
@Component
record CellWords(Texts texts, StepWords words) {
    private static final Map<String, String> LIMITS =
            Map.of("<", "under", "<=", "at-most", ">", "over", ">=", "at-least");

    /** The cell in words; as it is written where it says more than plain values. */
    String say(String cell, Optional<FormField> field) {
        return UnaryTest.of(cell).map(test -> say(test, field)).orElse(cell);
    }

    private String say(UnaryTest test, Optional<FormField> field) {
        if (test.anything()) {
            return texts.say("catalogue.cell.any");
        }
        String or = " " + texts.say("catalogue.cell.or") + " ";
        String said = test.parts().stream().map(part -> say(part, field)).collect(Collectors.joining(or));
        return test.turned() ? texts.say("catalogue.cell.not", said) : said;
    }

    private String say(Part part, Optional<FormField> field) {
        return switch (part) {
            case Is is -> value(is.value(), field);
            case Limit limit ->
                texts.say(
                        "catalogue.cell." + LIMITS.get(limit.is()),
                        limit.number().toPlainString());
            case Range range -> range(range);
        };
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
