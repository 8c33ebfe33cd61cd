// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.person;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.PersonData;
import it.respi.dossiers.SafeContacts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the contacts and languages of a person from the record and the blocks beside it. */
@Component
class BlockContacts implements SafeContacts {
    /** The languages of the law where the person's own cannot be used (art. 2 c. 6 TUI). */
    private static final List<String> OF_THE_LAW = List.of("en", "fr", "es");

    private static final List<String> READ = List.of("WELL", "LITTLE");

    private final BlockStore store;

    BlockContacts(BlockStore store) {
        this.store = store;
    }

    @Override
    public Reach of(Dossier dossier) {
        PersonData person = dossier.holder().data();
        Map<PersonBlock, BlockStore.Stored> blocks = store.of(dossier.holder().id());
        return new Reach(safe(person.email(), values(blocks, PersonBlock.CONTACTS)), languages(person, blocks));
    }

    private static @Nullable String safe(@Nullable String email, Map<String, String> contacts) {
        return email == null
                        || email.isBlank()
                        || UnsafeContacts.of(List.of(contacts))
                                .about("email", email)
                                .isPresent()
                ? null
                : email.strip();
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
