// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import it.respi.cases.FieldKind;
import it.respi.cases.FormField;
import it.respi.cases.StepDefinition;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * What somebody types into a step: what the script says, and into the rest of what must be answered something likely.
 *
 * @param number of the case, so that no number of a paper is given twice
 * @param paper code of a paper that may be asked for
 * @param relatives ids of those at these places in the household, such as {@code 12}
 */
record Plausible(long number, Supplier<String> paper, UnaryOperator<String> relatives) {
    static final LocalDate TODAY = Today.inItaly();

    private static final String WORDS = "Detto a voce";
    private static final int ONE_YEAR = 365;

    /** A star in a script: the question may be left out, and is answered all the same. */
    private static final String LIKELY = "*";

    Map<String, String> answers(StepDefinition step, String outcome, Map<String, String> script) {
        Map<String, String> answers = new HashMap<>();
        if (!outcome.isEmpty()) {
            answers.put("outcome", outcome);
        }
        for (FormField field : step.fields()) {
            String said = script.getOrDefault(field.id(), field.required() ? LIKELY : "");
            if (field.appliesTo(outcome) && !said.isEmpty()) {
                answers.put(field.id(), said.equals(LIKELY) ? likely(field) : typed(field, said));
            }
        }
        return answers;
    }

    /** As it stands, or a day so many days from today, such as {@code -20d}; relatives by their places. */
    private String typed(FormField field, String said) {
        if (field.kind() == FieldKind.RELATIVES) {
            return relatives.apply(said);
        }
        return said.matches("[+-]\\d+d") ? day(said).toString() : said;
    }

    static LocalDate day(String said) {
        return TODAY.plusDays(Long.parseLong(said.substring(0, said.length() - 1)));
    }

    private String likely(FormField field) {
        return switch (field.kind()) {
            case TEXT, LONG_TEXT -> WORDS;
            case NUMBER -> Integer.toString(Math.max(0, Objects.requireNonNullElse(field.min(), 1)));
            case DATE -> (field.id().endsWith("Expiry") ? TODAY.plusDays(ONE_YEAR) : TODAY).toString();
            case DATE_TIME -> TODAY + "T09:00";
            case FLAG -> "true";
            case YES_NO -> "false";
            case CHOICE -> field.choices().getFirst().value();
            case CHECKLIST -> paper.get();
            case RELATIVES -> relatives.apply("1");
            case ASSICURATA -> "%012d".formatted(number % 1_000_000_000_000L);
            case PRATICA -> "%010d".formatted(number % 10_000_000_000L);
            case PERMIT_NUMBER -> "I%08d".formatted(number % 100_000_000L);
        };
    }
}
