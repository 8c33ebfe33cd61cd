// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.person;

import it.respi.dossiers.FurtherDetails;
import it.respi.dossiers.person.BlockStore.Stored;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Tells the search what the blocks hold: names in every script, aliases, numbers of papers, phones, earlier codes. */
@Component
class BlockDetails implements FurtherDetails {
    private final BlockStore store;

    BlockDetails(BlockStore store) {
        this.store = store;
    }

    @Override
    public Map<Long, Details> of(Collection<Long> people) {
        Map<Long, Collected> collected = new HashMap<>();
        store.read(people)
                .forEach(stored -> collected
                        .computeIfAbsent(stored.person(), id -> new Collected())
                        .add(stored));
        Map<Long, Details> details = new HashMap<>();
        collected.forEach((person, one) -> details.put(person, one.details()));
        return details;
    }

    private static final class Collected {
        private final List<Name> names = new ArrayList<>();
        private final List<String> papers = new ArrayList<>();
        private final List<String> phones = new ArrayList<>();
        private final List<String> codes = new ArrayList<>();

        void add(Stored stored) {
            List<BlockRow> rows = BlockRow.of(stored.block().group(), stored.values());
            switch (stored.block()) {
                case NAMES -> names(stored.values(), rows);
                case PAPERS -> texts(rows, "number", row -> true, papers);
                case CONTACTS -> texts(rows, "value", row -> "PHONE".equals(row.get("kind")), phones);
                case IDENTITY -> texts(PersonBlocks.earlier(stored.values()), "value", row -> true, codes);
                case LANGUAGES, ADDRESSES -> {}
            }
        }

        private void names(Map<String, String> values, List<BlockRow> rows) {
            name(values.getOrDefault("nativeSurname", ""), values.getOrDefault("nativeGivenNames", ""));
            name(values.getOrDefault("mrzName", "").replace('<', ' '), "");
            rows.forEach(row -> name(row.get("surname"), row.get("givenNames")));
        }

        private void name(String surname, String givenNames) {
            if (!surname.isBlank() || !givenNames.isBlank()) {
                names.add(new Name(surname, givenNames));
            }
        }

        private static void texts(List<BlockRow> rows, String field, Predicate<BlockRow> which, List<String> into) {
            rows.stream()
                    .filter(which)
                    .map(row -> row.get(field))
                    .filter(text -> !text.isBlank())
                    .forEach(into::add);
        }

        Details details() {
            return new Details(names, papers, phones, codes);
        }
    }
}
