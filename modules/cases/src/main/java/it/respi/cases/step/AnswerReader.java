// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.step;

import it.respi.cases.FormField;
import it.respi.cases.StepDefinition;
import it.respi.kernel.identity.AssicurataNumber;
import it.respi.kernel.identity.PermitNumber;
import it.respi.kernel.identity.PraticaNumber;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Reads and checks what was typed into the questions of a step; what is wrong is said beside the question. */
@Component
public class AnswerReader {
    private static final DateTimeFormatter ITALIAN =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final int LONGEST = 4000;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private final DayLimits limits;
    private final Clock clock;

    AnswerReader(DayLimits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Reads the answers.
     *
     * @param typed what was sent, by field; {@code outcome} among it
     * @param known what is known of the case: what a question may name, and days answered before
     * @param errors gets what is wrong, by field
     */
    public Answers read(StepDefinition step, Map<String, List<String>> typed, Nameable.Known known, Errors errors) {
        String outcome = outcome(step, typed, errors);
        Map<String, Object> values = new HashMap<>();
        for (FormField field : step.fields()) {
            if (field.appliesTo(outcome)) {
                Object value = value(field, typed, known.codes(), errors);
                if (value != null) {
                    values.put(field.id(), value);
                }
            }
        }
        step.fields().forEach(field -> limits.check(field, values, known.days(), errors));
        return new Answers(outcome, values);
    }

    private static @Nullable String outcome(StepDefinition step, Map<String, List<String>> typed, Errors errors) {
        if (step.outcomes().isEmpty()) {
            return null;
        }
        String chosen = first(typed, "outcome");
        if (step.outcome(chosen).isEmpty()) {
            errors.rejectValue("outcome", "step.outcome.missing", "step.outcome.missing");
            return null;
        }
        return chosen;
    }

    private @Nullable Object value(
            FormField field, Map<String, List<String>> typed, Set<String> checklist, Errors errors) {
        List<String> given = typed.getOrDefault(field.id(), List.of()).stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
        if (given.isEmpty()) {
            if (field.required()) {
                errors.rejectValue(field.id(), "field.required", "field.required");
            }
            return null;
        }
        try {
            return parse(field, given, checklist);
        } catch (RuleBroken wrong) {
            errors.rejectValue(field.id(), wrong.code(), wrong.args(), wrong.code());
            return null;
        }
    }

    private Object parse(FormField field, List<String> given, Set<String> checklist) {
        String text = given.getFirst();
        return switch (field.kind()) {
            case TEXT, LONG_TEXT -> text(field, text);
            case NUMBER -> number(field, text);
            case DATE -> date(field, text);
            case DATE_TIME -> dateTime(field, text);
            case FLAG -> flag(text);
            case YES_NO -> yesOrNo(text);
            case CHOICE -> oneOf(field, text);
            case CHECKLIST, RELATIVES -> known(given, checklist);
            case ASSICURATA -> new AssicurataNumber(text).value();
            case PRATICA -> usual(new PraticaNumber(text).value(), 10, "pratica-number.unusual");
            case PERMIT_NUMBER -> usual(new PermitNumber(text).value(), 12, "permit-number.unlikely");
        };
    }

    /** A box is sent only when it is ticked; a program may also say that it is not, which is no yes. */
    private static Boolean flag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "on", "1" -> true;
            default -> throw new RuleBroken("field.flag");
        };
    }

    private static Boolean yesOrNo(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new RuleBroken("field.choice");
        };
    }

    private static String text(FormField field, String text) {
        int most = field.max() == null ? LONGEST : field.max();
        if (field.min() != null && text.length() < field.min()) {
            throw new RuleBroken("field.too-short", field.min());
        }
        if (text.length() > most) {
            throw new RuleBroken("field.too-long", most);
        }
        return text;
    }

    private static Integer number(FormField field, String text) {
        int least = field.min() == null ? 0 : field.min();
        int most = field.max() == null ? Integer.MAX_VALUE : field.max();
        if (!text.matches("-?\\d{1,9}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            throw new RuleBroken("field.number", least, most);
        }
        return Integer.valueOf(text);
    }

    private LocalDate date(FormField field, String text) {
        LocalDate day = day(text);
        LocalDate today = LocalDate.now(clock);
        if (!field.time().allows(day, today)) {
            throw new RuleBroken(day.isAfter(today) ? "field.date.future" : "field.date.past");
        }
        return day;
    }

    private LocalDateTime dateTime(FormField field, String text) {
        String[] parts = text.split("[T ]+");
        try {
            LocalTime time = LocalTime.parse(parts.length == 2 ? parts[1] : "");
            return date(field, parts[0]).atTime(time);
        } catch (DateTimeParseException e) {
            throw new RuleBroken("field.date-time.format");
        }
    }

    /** As the browser sends it, or as people write it, in a year that can be meant. */
    private static LocalDate day(String text) {
        try {
            LocalDate day = text.contains("/") ? LocalDate.parse(text, ITALIAN) : LocalDate.parse(text);
            if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
                throw new RuleBroken("field.date.year", Integer.toString(FIRST_YEAR), Integer.toString(LAST_YEAR));
            }
            return day;
        } catch (DateTimeParseException e) {
            throw new RuleBroken("field.date.format");
        }
    }

    private static String oneOf(FormField field, String text) {
        if (field.choices().stream().noneMatch(choice -> choice.value().equals(text))) {
            throw new RuleBroken("field.choice");
        }
        return text;
    }

    private static List<String> known(List<String> given, Set<String> checklist) {
        if (!checklist.containsAll(given)) {
            throw new RuleBroken("field.choice");
        }
        return given;
    }

    private static String usual(String value, int length, String code) {
        if (value.length() > length || !value.matches("[A-Z0-9]+")) {
            throw new RuleBroken(code);
        }
        return value;
    }

    private static String first(Map<String, List<String>> typed, String id) {
        List<String> values = typed.getOrDefault(id, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }
}
