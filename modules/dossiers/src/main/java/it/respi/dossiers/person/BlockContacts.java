// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.person;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.Person;
import it.respi.dossiers.PersonData;
import it.respi.dossiers.SafeContacts;
import it.respi.dossiers.Unions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
        Map<Long, List<BlockStore.Stored>> blocks = blocksOf(halves);
        Person holder = halves.getFirst().holder();
        return new Reach(safe(halves, blocks), languages(holder.data(), blocks.getOrDefault(holder.id(), List.of())));
    }

    @Override
    public Set<Long> written(Collection<Dossier> dossiers) {
        Map<Long, List<Dossier>> halves = dossiers.stream().collect(Collectors.toMap(Dossier::id, unions::halves));
        Map<Long, List<BlockStore.Stored>> blocks =
                blocksOf(halves.values().stream().flatMap(List::stream).toList());
        return halves.entrySet().stream()
                .filter(one -> safe(one.getValue(), blocks) != null)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Map<Long, List<BlockStore.Stored>> blocksOf(List<Dossier> dossiers) {
        return store.read(dossiers.stream().map(one -> one.holder().id()).toList()).stream()
                .collect(Collectors.groupingBy(BlockStore.Stored::person));
    }

    /** The address of the half that stays; what is not safe in one of them is not safe. */
    private static @Nullable String safe(List<Dossier> halves, Map<Long, List<BlockStore.Stored>> blocks) {
        UnsafeContacts unsafe = UnsafeContacts.of(halves.stream()
                .flatMap(half -> blocks.getOrDefault(half.holder().id(), List.of()).stream())
                .filter(stored -> stored.block() == PersonBlock.CONTACTS)
                .map(BlockStore.Stored::values)
                .toList());
        return safe(halves.getFirst().holder().data().email(), unsafe);
    }

    private static @Nullable String safe(@Nullable String email, UnsafeContacts unsafe) {
        return email == null || email.isBlank() || unsafe.about("email", email).isPresent() ? null : email.strip();
    }

    private static List<String> languages(PersonData person, List<BlockStore.Stored> blocks) {
        List<String> languages = new ArrayList<>(List.of(person.language()));
        blocks.stream()
                .filter(stored -> stored.block() == PersonBlock.LANGUAGES)
                .flatMap(stored -> BlockRow.of(PersonBlock.LANGUAGES.group(), stored.values()).stream())
                .filter(row -> OF_THE_LAW.contains(row.get("language")) && READ.contains(row.get("read")))
                .sorted(Comparator.comparing(row -> READ.indexOf(row.get("read"))))
                .map(row -> row.get("language"))
                .filter(language -> !languages.contains(language))
                .forEach(languages::add);
        return languages;
    }
}
