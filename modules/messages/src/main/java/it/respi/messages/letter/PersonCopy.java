// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter;

import java.util.List;
import java.util.Map;

/**
 * The data of a person to be read (copia dei dati, modello T98, art. 15 GDPR); the whole of it stands in the file beside it.
 *
 * @param parts the dossier itself, then those that were merged into it
 * @param kinds names of the kinds of documents, by code
 */
public record PersonCopy(LetterHead head, List<Part> parts, Map<String, Label> kinds) {
    public PersonCopy {
        parts = List.copyOf(parts);
        kinds = Map.copyOf(kinds);
    }

    /** Personal data never reaches a log through this text. */
    @Override
    public String toString() {
        return "PersonCopy[" + head.number() + "]";
    }

    /**
     * A dossier.
     *
     * @param records by group, as the copy for machines has them (docs/person-data.md)
     */
    public record Part(String number, Map<String, List<Map<String, Object>>> records) {
        public Part {
            records = Map.copyOf(records);
        }

        List<Map<String, Object>> of(String group) {
            return records.getOrDefault(group, List.of());
        }

        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "Part[" + number + "]";
        }
    }
}
