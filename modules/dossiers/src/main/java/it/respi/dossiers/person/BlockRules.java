// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.person;

import it.respi.dossiers.PersonData;
import it.respi.kernel.names.FullName;
import it.respi.platform.view.Choice;
import it.respi.platform.view.Warning;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** What a block is asked, field by field; what spans its fields is asked by {@link RowRules} and {@link PersonCheck}. */
@Component
class BlockRules {
    /** Below it two writings of a name are hardly the same name. */
    private static final double ALIKE = 0.8;

    private static final String NO_DATE = "person.field.date";

    private final PersonCheck record;
    private final CodeWarnings codes;
    private final BlockChoices choices;
    private final RowRules rows;

    BlockRules(PersonCheck record, CodeWarnings codes, BlockChoices choices, RowRules rows) {
        this.record = record;
        this.codes = codes;
        this.choices = choices;
        this.rows = rows;
    }

    /** Adds what is wrong, beside its field. */
    void check(PersonBlock block, PersonData now, Map<String, String> values, Errors errors) {
        Map<String, List<Choice>> answers = choices.of(block);
        for (BlockField field : block.fields()) {
            check(field, field.name(), field.name(), values, answers, errors);
        }
        for (BlockRow row : BlockRecord.kept(block, values)) {
            for (BlockField field : block.rowFields()) {
                check(field, row.name(field.name()), block.group() + "." + field.name(), values, answers, errors);
            }
        }
        rows.check(block, values, errors);
        List<String> fields = block.fields().stream()
                .map(BlockField::name)
                .filter(name -> PersonField.of(name).isPresent() && !errors.hasFieldErrors(name))
                .toList();
        if (!fields.isEmpty()) {
            record.check(BlockRecord.applied(block, now, readable(values, errors)), fields, errors);
        }
    }

    /** What should be looked at again: in what the codice fiscale differs from the papers. */
    List<Warning> warnings(PersonBlock block, PersonData now, Map<String, String> values, Errors errors) {
        return block == PersonBlock.IDENTITY
                ? codes.warnings(BlockRecord.applied(block, now, readable(values, errors)))
                : List.of();
    }

    /** What is not in order in a block as it is known, to be said as long as it is so. */
    List<Warning> standing(BlockState state, PersonData data) {
        return switch (state.block()) {
            case IDENTITY -> codes.warnings(PersonForm.of(data));
            case NAMES -> reading(state.values().getOrDefault("mrzName", ""), data);
            default -> List.of();
        };
    }

    private static List<Warning> reading(String mrz, PersonData data) {
        FullName read = FullName.of(mrz.replace('<', ' '));
        boolean differs = read.likeness(FullName.of(data.surname(), data.givenNames())) < ALIKE;
        return !mrz.isEmpty() && differs ? List.of(Warning.of("person.mrzName.differs")) : List.of();
    }

    private static void check(
            BlockField field,
            String name,
            String question,
            Map<String, String> values,
            Map<String, List<Choice>> answers,
            Errors errors) {
        String value = values.getOrDefault(name, "");
        boolean ofRecord = name.equals(question) && PersonField.of(name).isPresent();
        if (value.isEmpty()) {
            if (field.required() && !ofRecord) {
                errors.rejectValue(name, "person.field.required", "person.field.required");
            }
        } else if (value.length() > field.most()) {
            errors.rejectValue(name, "person.field.too-long", new Object[] {field.most()}, "person.field.too-long");
        } else if (field.kind() == BlockField.Kind.DATE && !isDay(value)) {
            errors.rejectValue(name, NO_DATE, NO_DATE);
        } else if (field.kind() == BlockField.Kind.CHOICE && !isOneOf(value, answers.get(question))) {
            errors.rejectValue(name, "person.field.choice", "person.field.choice");
        }
    }

    private static boolean isOneOf(String value, @Nullable List<Choice> answers) {
        return answers != null
                && answers.stream().anyMatch(choice -> choice.value().equals(value));
    }

    /** Without dates that are none: that was said already. */
    private static Map<String, String> readable(Map<String, String> values, Errors errors) {
        Map<String, String> readable = new HashMap<>(values);
        errors.getFieldErrors().stream()
                .filter(error -> NO_DATE.equals(error.getCode()))
                .forEach(error -> readable.put(error.getField(), ""));
        return readable;
    }

    private static boolean isDay(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return day.getYear() >= 1900 && day.getYear() < 2200;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
