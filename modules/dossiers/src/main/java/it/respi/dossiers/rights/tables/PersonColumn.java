// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.rights.tables;

import it.respi.dossiers.Section;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table that holds data of a person.
 *
 * @param section whose data it is when it is not that of the table
 * @param told its name in the copy for the person; empty when it is not given
 * @param erased what erasure leaves: {@code keep}, {@code empty}, {@code null} or {@code =value}
 * @param why why it is not given
 * @param place where a sealed value is bound to, below the name of the table; {@code code} and {@code row} of another key
 *     than that of the table stand behind a dot and a slash: {@code reason.{code}/case_id}
 */
public record PersonColumn(
        String name, @Nullable Section section, String told, Content content, String erased, String why, String place) {

    /** What stands in it. */
    public enum Content {
        KEY,
        LINK,
        TEXT,
        CODE,
        SEALED,
        DATE,
        MOMENT,
        NUMBER,
        FLAG,
        HASH,
        OFFICE,
        STAFF
    }

    public PersonColumn {
        boolean known = erased.equals("keep") || erased.equals("empty") || erased.equals("null");
        if (!known && !erased.startsWith("=")) {
            throw new IllegalStateException("no such way to erase: " + erased);
        }
        if (told.isEmpty() && why.isEmpty()) {
            throw new IllegalStateException("neither given nor said why not: " + name);
        }
    }

    /** Whether erasure changes it. */
    public boolean isErased() {
        return !erased.equals("keep");
    }

    /** What erasure writes there, in SQL: the lists are part of the program, nobody types them. */
    public String leftOverSql() {
        return switch (erased) {
            case "null" -> "null";
            case "empty" -> "''";
            default -> "'" + erased.substring(1) + "'";
        };
    }
}
