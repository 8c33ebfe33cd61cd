// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.person;

import it.respi.platform.view.Choice;
import it.respi.platform.view.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The possible answers of the fields of a block, in the reader's language. */
@Component
class BlockChoices {
    private static final Map<String, List<String>> FIXED = Map.of(
            "birthPrecision", List.of("DAY", "MONTH", "YEAR"),
            "alias.kind", List.of("BIRTH", "MARRIED", "PAPERS", "USED"),
            "paper.kind", List.of("PASSPORT", "TRAVEL", "ID_CARD", "PERMIT", "CONSULAR", "DRIVING", "OTHER"),
            "contact.kind", List.of("PHONE", "EMAIL", "PEC", "OTHER"),
            "contact.channel", List.of("SAFE", "UNSAFE"),
            "tongue.spoken", List.of("MOTHER", "WELL", "LITTLE", "NO"),
            "tongue.read", List.of("WELL", "LITTLE", "NO"));

    private final PersonChoices people;
    private final Texts texts;

    BlockChoices(PersonChoices people, Texts texts) {
        this.people = people;
        this.texts = texts;
    }

    /** The answers of every field of the block that has some, by the name of the field; of fields of rows by {@code group.name}. */
    Map<String, List<Choice>> of(PersonBlock block) {
        Map<String, List<Choice>> choices = new LinkedHashMap<>();
        block.fields().stream()
                .filter(BlockChoices::chosen)
                .forEach(field -> choices.put(field.name(), answers(field.name())));
        block.rowFields().stream().filter(BlockChoices::chosen).forEach(field -> {
            String name = block.group() + "." + field.name();
            choices.put(name, answers(name));
        });
        return choices;
    }

    private List<Choice> answers(String name) {
        return switch (name) {
            case "sex" -> people.sexes();
            case "birthCountry", "residenceCountry", "paper.state" -> people.countries();
            case "citizenship", "citizen.state" -> people.citizenships();
            case "language", "tongue.language" -> people.languages();
            default ->
                FIXED.getOrDefault(name, List.of()).stream()
                        .map(answer -> Choice.of(answer, texts.say("person." + name + "." + answer)))
                        .toList();
        };
    }

    private static boolean chosen(BlockField field) {
        return field.kind() == BlockField.Kind.CHOICE;
    }
}
