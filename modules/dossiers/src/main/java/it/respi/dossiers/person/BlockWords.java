// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.person;

import it.respi.platform.view.Choice;
import it.respi.platform.view.Dates;
import it.respi.platform.view.Texts;
import it.respi.platform.view.dossier.FieldMerge;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Fields of blocks and their values as people read them. */
@Component
class BlockWords {
    /** What of a row tells people which one it is, the first that is there. */
    private static final List<String> TELLING =
            List.of("value", "number", "surname", "givenNames", "language", "state", "kind");

    private final BlockChoices choices;
    private final Texts texts;
    private final Dates dates;

    BlockWords(BlockChoices choices, Texts texts, Dates dates) {
        this.choices = choices;
        this.texts = texts;
        this.dates = dates;
    }

    /** Words for one block: its answers are made once. */
    Of of(PersonBlock block) {
        return new Of(block, choices.of(block));
    }

    /** The words of one block. */
    final class Of {
        private final PersonBlock block;
        private final Map<String, List<Choice>> answers;

        private Of(PersonBlock block, Map<String, List<Choice>> answers) {
            this.block = block;
            this.answers = answers;
        }

        Map<String, List<Choice>> answers() {
            return answers;
        }

        /** Label of a field by its full name; of a field of a row with what tells which row it is. */
        String label(String name, Map<String, String> values) {
            String[] parts = name.split("\\.");
            if (parts.length < 3) {
                return texts.say("person." + name);
            }
            String row = title(parts[1], values);
            String field = FieldMerge.REMOVED.equals(parts[2])
                    ? texts.say("person.row.removed")
                    : texts.say("person." + parts[0] + "." + parts[2]);
            return row.isEmpty() ? field : texts.say("person.row.field", row, field);
        }

        /** Every label of the form, for the summary of its errors. */
        Map<String, String> labels(Map<String, String> values) {
            return Stream.concat(
                            block.fields().stream().map(BlockField::name),
                            values.keySet().stream().filter(name -> name.contains(".")))
                    .distinct()
                    .collect(Collectors.toMap(name -> name, name -> label(name, values)));
        }

        /** What tells which row it is; empty for a new one. */
        String title(String id, Map<String, String> values) {
            String row = block.group() + "." + id + ".";
            return TELLING.stream()
                    .map(field -> value(row + field, values.getOrDefault(row + field, "")))
                    .filter(text -> !text.isEmpty())
                    .findFirst()
                    .orElse("");
        }

        /** A value as people read it; empty for none. */
        String value(String name, String value) {
            String[] parts = name.split("\\.");
            String field = parts.length < 3 ? name : parts[0] + "." + parts[2];
            if (FieldMerge.REMOVED.equals(parts[parts.length - 1])) {
                return texts.say("true".equals(value) ? "person.row.gone" : "person.row.there");
            }
            if (answers.containsKey(field)) {
                return answers.getOrDefault(field, List.of()).stream()
                        .filter(choice -> choice.value().equals(value))
                        .map(Choice::label)
                        .findFirst()
                        .orElse(value);
            }
            return switch (kind(parts)) {
                case FLAG -> texts.say("true".equals(value) ? "person.yes" : "person.no");
                case DATE -> day(value);
                default -> value;
            };
        }

        private BlockField.Kind kind(String[] parts) {
            List<BlockField> fields = parts.length < 3 ? block.fields() : block.rowFields();
            return fields.stream()
                    .filter(field -> field.name().equals(parts[parts.length - 1]))
                    .map(BlockField::kind)
                    .findFirst()
                    .orElse(BlockField.Kind.TEXT);
        }
    }

    private String day(String iso) {
        try {
            return iso.isEmpty() ? "" : dates.numeric(LocalDate.parse(iso));
        } catch (DateTimeParseException e) {
            return iso;
        }
    }
}
