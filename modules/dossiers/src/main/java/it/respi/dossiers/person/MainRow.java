// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.person;

import it.respi.dossiers.PersonData;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The row of a block whose number stands in the record of the person, because the head, the search and whoever writes to the
 * person read it there: it is kept once. Which row that is follows from its marks, so that an unsafe phone is never in the
 * record.
 *
 * @param at name of the place; also the id of the row when only the record knows of it
 * @param fits which rows may stand there
 * @param order the first of those that fit stands there
 * @param fields field of the row, field of the record
 * @param otherwise what is known of a row that only the record knows of
 */
record MainRow(
        String at,
        PersonBlock block,
        Predicate<BlockRow> fits,
        Comparator<BlockRow> order,
        Map<String, String> fields,
        Map<String, String> otherwise) {
    /** Name of the field of a stored row that says where its number stands. */
    static final String AT = "at";

    private static final Comparator<BlockRow> PREFERRED_FIRST =
            Comparator.comparing(row -> "true".equals(row.get("preferred")) ? 0 : 1);

    static final List<MainRow> ALL = List.of(
            new MainRow(
                    "passport",
                    PersonBlock.PAPERS,
                    row -> List.of("PASSPORT", "TRAVEL").contains(row.get("kind")),
                    Comparator.comparing((BlockRow row) -> row.get("expires")).reversed(),
                    Map.of("number", "passportNumber", "expires", "passportExpiry"),
                    Map.of("kind", "PASSPORT")),
            contact("phone", "PHONE"),
            contact("email", "EMAIL"));

    private static MainRow contact(String at, String kind) {
        return new MainRow(
                at,
                PersonBlock.CONTACTS,
                row -> kind.equals(row.get("kind")) && "SAFE".equals(row.get("channel")),
                PREFERRED_FIRST,
                Map.of("value", at),
                Map.of("kind", kind, "channel", "SAFE"));
    }

    static List<MainRow> of(PersonBlock block) {
        return ALL.stream().filter(main -> main.block == block).toList();
    }

    /** The row that stands in the record, among those of a form. */
    Optional<BlockRow> among(List<BlockRow> rows) {
        return rows.stream().filter(fits).min(order);
    }

    /** What the record knows of it, by the fields of the row; empty when nothing. */
    Map<String, String> in(PersonData data) {
        PersonForm form = PersonForm.of(data);
        Map<String, String> known = new java.util.LinkedHashMap<>();
        fields.forEach((field, place) ->
                known.put(field, PersonField.of(place).orElseThrow().textIn(form)));
        return known.values().stream().allMatch(String::isEmpty) ? Map.of() : known;
    }
}
