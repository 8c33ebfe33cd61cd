// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter;

import java.util.List;
import java.util.Map;

/**
 * The data of a person to be read (copia dei dati, modello T98, art. 15 GDPR); the whole of it stands in the file beside it.
 *
 * @param records by group, as the copy for machines has them (docs/person-data.md)
 * @param kinds names of the kinds of documents, by code
 */
public record PersonCopy(LetterHead head, Map<String, List<Map<String, Object>>> records, Map<String, Label> kinds) {
    public PersonCopy {
        records = Map.copyOf(records);
        kinds = Map.copyOf(kinds);
    }

    /** Personal data never reaches a log through this text. */
    @Override
    public String toString() {
        return "PersonCopy[" + head.number() + "]";
    }
}
