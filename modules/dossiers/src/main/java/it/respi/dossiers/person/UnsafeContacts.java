// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.person;

import it.respi.dossiers.PhoneNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Phones and e-mails of which a block of contacts says that it is not safe to write there (contatti non sicuri). */
final class UnsafeContacts {
    static final UnsafeContacts NONE = new UnsafeContacts(List.of());

    /** The places in the record of a person that a contact may hold, and its kind. */
    private static final Map<String, String> PLACES = Map.of("phone", "PHONE", "email", "EMAIL");

    private final List<BlockRow> rows;

    private UnsafeContacts(List<BlockRow> rows) {
        this.rows = List.copyOf(rows);
    }

    /** @param blocks the values of blocks of contacts */
    static UnsafeContacts of(List<Map<String, String>> blocks) {
        List<BlockRow> rows = new ArrayList<>();
        blocks.forEach(values -> BlockRow.of(PersonBlock.CONTACTS.group(), values).stream()
                .filter(row -> "UNSAFE".equals(row.get("channel")) && !row.isRemoved())
                .forEach(rows::add));
        return new UnsafeContacts(rows);
    }

    /** The row that says so of the value of that field of a record. */
    Optional<BlockRow> about(String field, String value) {
        return rows.stream()
                .filter(row -> row.get("kind").equals(PLACES.get(field)))
                .filter(row ->
                        !value.isBlank() && plain(field, row.get("value")).equals(plain(field, value)))
                .findFirst();
    }

    /** The same person without them. */
    PersonForm without(PersonForm person) {
        for (String field : PLACES.keySet()) {
            PersonField<?> place = PersonField.of(field).orElseThrow();
            if (about(field, place.textIn(person)).isPresent()) {
                place.put(person, "");
            }
        }
        return person;
    }

    private static String plain(String field, String value) {
        return "phone".equals(field)
                ? PhoneNumber.international(value)
                : value.strip().toLowerCase(Locale.ROOT);
    }
}
