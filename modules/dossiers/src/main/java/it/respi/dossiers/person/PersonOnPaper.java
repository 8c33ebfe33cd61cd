// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.person;

import it.respi.dossiers.DossierRights;
import it.respi.dossiers.PersonData;
import it.respi.dossiers.PersonSheet;
import it.respi.dossiers.person.PersonBlocks.Known;
import it.respi.platform.view.Fact;
import it.respi.platform.view.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The facts of the record as on the page of the person; a contact that is not safe is not in the record, and is not printed. */
@Component
class PersonOnPaper implements PersonSheet {
    private final BlockCards cards;
    private final Texts texts;

    PersonOnPaper(BlockCards cards, Texts texts) {
        this.cards = cards;
        this.texts = texts;
    }

    @Override
    public List<Group> of(PersonData person, DossierRights rights) {
        Map<PersonBlock, BlockState> states = new EnumMap<>(PersonBlock.class);
        for (PersonBlock block : PersonBlock.values()) {
            states.put(block, BlockRecord.state(block, person, null));
        }
        return cards.of(person, new Known(states, List.of()), rights).stream()
                .filter(card -> !card.hidden() && !card.isEmpty())
                .map(card -> new Group(texts.say("person.block." + card.block()), facts(card)))
                .toList();
    }

    private static List<Fact> facts(BlockCard card) {
        List<Fact> facts = new ArrayList<>(card.facts());
        card.lines()
                .forEach(line -> facts.add(new Fact(
                        line.kind(), line.details().isEmpty() ? line.title() : line.title() + " · " + line.details())));
        return facts;
    }
}
