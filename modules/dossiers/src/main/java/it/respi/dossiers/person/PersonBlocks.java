// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.person;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.Dossiers;
import it.respi.dossiers.PersonData;
import it.respi.dossiers.person.BlockStore.Stored;
import it.respi.dossiers.search.Tellings;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.kernel.refusal.RespiException.Stale;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads and corrects what is known of the person of a dossier, block by block. */
@Component
public class PersonBlocks {
    private static final String EARLIER = "oldcode";
    private static final String ELSEWHERE = "dossier.exists-elsewhere";

    private final Dossiers dossiers;
    private final BlockStore store;
    private final Tellings tellings;
    private final Clock clock;

    PersonBlocks(Dossiers dossiers, BlockStore store, Tellings tellings, Clock clock) {
        this.tellings = tellings;
        this.dossiers = dossiers;
        this.store = store;
        this.clock = clock;
    }

    /** Every block of a dossier that was taken from the archive: one statement. */
    Known of(Dossier dossier) {
        PersonData data = dossier.holder().data();
        Map<PersonBlock, Stored> stored = store.of(dossier.holder().id());
        Map<PersonBlock, BlockState> states = new EnumMap<>(PersonBlock.class);
        for (PersonBlock block : PersonBlock.values()) {
            states.put(block, BlockRecord.state(block, data, stored.get(block)));
        }
        Stored identity = stored.get(PersonBlock.IDENTITY);
        return new Known(states, identity == null ? List.of() : earlier(identity.values()));
    }

    /** Everything that is known, block by block, for the person who asks for it (art. 15 and 20 GDPR). */
    public Map<PersonBlock, Map<String, String>> everything(Dossier dossier) {
        Known known = of(dossier);
        Map<PersonBlock, Map<String, String>> all = new EnumMap<>(PersonBlock.class);
        known.blocks().forEach((block, state) -> all.put(block, new LinkedHashMap<>(state.values())));
        known.earlierCodes().forEach(row -> row.putInto(Objects.requireNonNull(all.get(PersonBlock.IDENTITY))));
        return all;
    }

    /** As {@link #save(String, Actor, PersonBlock, long, Map, Consumer)}, of a block that nobody corrected yet. */
    @Transactional
    public void begin(String number, Actor actor, PersonBlock block, Map<String, String> values) {
        save(number, actor, block, 0, BlockTyped.of(block, values), now -> {});
    }

    /**
     * Corrects one block; the others may be corrected by somebody else at the same moment.
     *
     * @param seenVersion the state of the block that the values rest on
     * @param judge looks at them again beside what is known in this moment, and refuses what is wrong
     * @throws Stale {@code person.changed} when somebody else corrected this block meanwhile
     * @throws NotAllowed unless the actor's office keeps the dossier
     */
    @Transactional
    void save(
            String number,
            Actor actor,
            PersonBlock block,
            long seenVersion,
            Map<String, String> values,
            Consumer<PersonData> judge) {
        try {
            dossiers.correct(number, actor, dossier -> changed(dossier, actor, block, seenVersion, values, judge));
        } catch (RuleBroken refused) {
            if (ELSEWHERE.equals(refused.code())) {
                tellings.told(actor, 1);
            }
            throw refused;
        }
    }

    private PersonData changed(
            Dossier dossier,
            Actor actor,
            PersonBlock block,
            long seenVersion,
            Map<String, String> values,
            Consumer<PersonData> judge) {
        Stored stored = store.of(dossier.holder().id()).get(block);
        long version = stored == null ? 0 : stored.version();
        if (version != seenVersion) {
            throw new Stale("person.changed");
        }
        PersonData before = dossier.holder().data();
        judge.accept(before);
        PersonData after = BlockRecord.applied(block, before, values).toData();
        mayAsk(actor, before, after);
        Map<String, String> beside = BlockRecord.beside(block, values);
        if (block == PersonBlock.IDENTITY) {
            beside.putAll(codes(before, after, stored == null ? Map.of() : stored.values()));
        }
        store.write(dossier.holder().id(), block, version + 1, beside, actor);
        return after;
    }

    /** A code that is entered anew tells whether it is known elsewhere: not too often. */
    private void mayAsk(Actor actor, PersonData before, PersonData after) {
        if (after.codiceFiscale() != null && !after.codiceFiscale().equals(before.codiceFiscale())) {
            tellings.check(actor);
        }
    }

    /** A code that another took the place of, such as a provisional one, is kept: it stands on papers that were given out. */
    private Map<String, String> codes(PersonData before, PersonData after, Map<String, String> stored) {
        Map<String, String> codes = new LinkedHashMap<>();
        earlier(stored).forEach(row -> row.putInto(codes));
        String old = before.codiceFiscale();
        if (old != null && !old.equals(after.codiceFiscale())) {
            Map<String, String> row =
                    Map.of("value", old, "until", LocalDate.now(clock).toString());
            new BlockRow(EARLIER, BlockRow.freshId(), row).putInto(codes);
        }
        return codes;
    }

    static List<BlockRow> earlier(Map<String, String> stored) {
        return BlockRow.of(EARLIER, stored);
    }

    /**
     * What is known of a person.
     *
     * @param earlierCodes codici fiscali that another took the place of: {@code value}, {@code until}
     */
    record Known(Map<PersonBlock, BlockState> blocks, List<BlockRow> earlierCodes) {
        Known {
            blocks = Map.copyOf(blocks);
            earlierCodes = List.copyOf(earlierCodes);
        }

        BlockState get(PersonBlock block) {
            return Objects.requireNonNull(blocks.get(block));
        }

        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "Known[hidden]";
        }
    }
}
