// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.person;

import it.respi.dossiers.BirthWords;
import it.respi.dossiers.DossierRights;
import it.respi.dossiers.PersonData;
import it.respi.dossiers.Section;
import it.respi.dossiers.person.PersonBlocks.Known;
import it.respi.platform.view.Fact;
import it.respi.platform.view.Texts;
import it.respi.platform.view.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says what is known of a person as cards for reading; what the reader does not see is not in them. */
@Component
class BlockCards {
    private final BlockWords words;
    private final BlockLines lines;
    private final BlockRules rules;
    private final BirthWords birth;
    private final Texts texts;

    BlockCards(BlockWords words, BlockLines lines, BlockRules rules, BirthWords birth, Texts texts) {
        this.words = words;
        this.lines = lines;
        this.rules = rules;
        this.birth = birth;
        this.texts = texts;
    }

    /** In the order of the page. */
    List<BlockCard> of(PersonData data, Known known, DossierRights rights) {
        return Stream.of(PersonBlock.values())
                .map(block -> rights.sees(block.section())
                        ? card(data, known, known.get(block), rights)
                        : BlockCard.hidden(block))
                .toList();
    }

    private BlockCard card(PersonData data, Known known, BlockState state, DossierRights rights) {
        BlockWords.Of said = words.of(state.block());
        Predicate<BlockField> seen = field -> rights.sees(field.section());
        List<Fact> facts = new ArrayList<>();
        state.block().fields().stream()
                .filter(seen)
                .filter(field -> !state.values().getOrDefault(field.name(), "").isEmpty())
                .filter(field -> !"birthPrecision".equals(field.name()))
                .forEach(field -> facts.add(fact(field, state.values(), data, said)));
        List<BlockRow> rows = BlockRow.of(state.block().group(), state.values());
        boolean identity = state.block() == PersonBlock.IDENTITY;
        boolean numbers = rights.sees(Section.NUMBERS);
        if (identity) {
            further(rows, said, facts);
            earlier(known, numbers, facts);
        }
        List<Warning> warnings = identity && !numbers ? List.of() : rules.standing(state, data);
        return new BlockCard(
                state.block(), false, facts, identity ? List.of() : lines.of(state.block(), rows, said), warnings);
    }

    private Fact fact(BlockField field, Map<String, String> values, PersonData data, BlockWords.Of said) {
        String name = field.name();
        String value = "birthDate".equals(name)
                ? birth.of(data.birthDate(), data.birthPrecision())
                : said.value(name, values.getOrDefault(name, ""));
        return new Fact(texts.say("person." + name), value);
    }

    private void further(List<BlockRow> rows, BlockWords.Of said, List<Fact> facts) {
        if (!rows.isEmpty()) {
            String names = rows.stream()
                    .map(row -> said.value(row.name("state"), row.get("state")))
                    .collect(Collectors.joining(", "));
            facts.add(new Fact(texts.say("person.citizen.further"), names));
        }
    }

    private void earlier(Known known, boolean numbers, List<Fact> facts) {
        if (numbers) {
            known.earlierCodes()
                    .forEach(row -> facts.add(new Fact(
                            texts.say("person.oldcode"),
                            texts.say("person.oldcode.until", row.get("value"), lines.day(row.get("until"))))));
        }
    }
}
