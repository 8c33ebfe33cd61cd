// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.person;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierRights;
import it.respi.dossiers.PersonSheet;
import it.respi.dossiers.person.PersonBlocks.Known;
import it.respi.platform.view.Fact;
import it.respi.platform.view.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Every block as on the page of the person; a contact that is not safe is not printed. */
@Component
class PersonOnPaper implements PersonSheet {
    private static final String SAFE = "SAFE";

    private final PersonBlocks blocks;
    private final BlockCards cards;
    private final Texts texts;

    PersonOnPaper(PersonBlocks blocks, BlockCards cards, Texts texts) {
        this.blocks = blocks;
        this.cards = cards;
        this.texts = texts;
    }

    @Override
    public List<Group> of(Dossier dossier, DossierRights rights) {
        Known known = blocks.of(dossier);
        Map<PersonBlock, BlockState> states = new EnumMap<>(known.blocks());
        states.put(PersonBlock.CONTACTS, safe(known.get(PersonBlock.CONTACTS)));
        return cards.of(dossier.holder().data(), new Known(states, known.earlierCodes()), rights).stream()
                .filter(card -> !card.hidden() && !card.isEmpty())
                .map(card -> new Group(texts.say("person.block." + card.block()), facts(card)))
                .toList();
    }

    private static BlockState safe(BlockState contacts) {
        Map<String, String> values = new LinkedHashMap<>(contacts.values());
        BlockRow.of(contacts.block().group(), contacts.values()).stream()
                .filter(row -> !SAFE.equals(row.get("channel")))
                .forEach(row -> row.fields().keySet().forEach(field -> values.remove(row.name(field))));
        return new BlockState(contacts.block(), contacts.version(), values, contacts.author());
    }

    private static List<Fact> facts(BlockCard card) {
        List<Fact> facts = new ArrayList<>(card.facts());
        card.lines()
                .forEach(line -> facts.add(new Fact(
                        line.kind(), line.details().isEmpty() ? line.title() : line.title() + " · " + line.details())));
        return facts;
    }
}
