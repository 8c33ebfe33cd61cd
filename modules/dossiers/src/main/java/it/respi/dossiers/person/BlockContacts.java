// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.person;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.PersonData;
import it.respi.dossiers.SafeContacts;
import it.respi.dossiers.Unions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the contacts and languages of a person from the record and the blocks beside it, of the dossier that stays. */
@Component
class BlockContacts implements SafeContacts {
    /** The languages of the law where the person's own cannot be used (art. 2 c. 6 TUI). */
    private static final List<String> OF_THE_LAW = List.of("en", "fr", "es");

    private static final List<String> READ = List.of("WELL", "LITTLE");

    private final BlockStore store;
    private final Unions unions;

    BlockContacts(BlockStore store, Unions unions) {
        this.store = store;
        this.unions = unions;
    }

    @Override
    public Reach of(Dossier dossier) {
        List<Dossier> halves = unions.halves(dossier);
        PersonData person = halves.getFirst().holder().data();
        Map<PersonBlock, BlockStore.Stored> blocks =
                store.of(halves.getFirst().holder().id());
        return new Reach(safe(person.email(), unsafe(halves)), languages(person, blocks));
    }

    /** What is not safe in one of them is not safe. */
    private UnsafeContacts unsafe(List<Dossier> halves) {
        return UnsafeContacts.of(
                store.read(halves.stream().map(one -> one.holder().id()).toList()).stream()
                        .filter(stored -> stored.block() == PersonBlock.CONTACTS)
                        .map(BlockStore.Stored::values)
                        .toList());
    }

    private static @Nullable String safe(@Nullable String email, UnsafeContacts unsafe) {
        return email == null || email.isBlank() || unsafe.about("email", email).isPresent() ? null : email.strip();
    }

    private static List<String> languages(PersonData person, Map<PersonBlock, BlockStore.Stored> blocks) {
        List<String> languages = new ArrayList<>(List.of(person.language()));
        BlockRow.of(PersonBlock.LANGUAGES.group(), values(blocks, PersonBlock.LANGUAGES)).stream()
                .filter(row -> OF_THE_LAW.contains(row.get("language")) && READ.contains(row.get("read")))
                .sorted(Comparator.comparing(row -> READ.indexOf(row.get("read"))))
                .map(row -> row.get("language"))
                .filter(language -> !languages.contains(language))
                .forEach(languages::add);
        return languages;
    }

    private static Map<String, String> values(Map<PersonBlock, BlockStore.Stored> blocks, PersonBlock block) {
        BlockStore.Stored stored = blocks.get(block);
        return stored == null ? Map.of() : stored.values();
    }
}
