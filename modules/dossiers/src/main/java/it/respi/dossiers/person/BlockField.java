// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.person;

import it.respi.dossiers.Section;

/**
 * One field of a block, alone or in its rows.
 *
 * @param name in the form; its label is the message {@code person.<name>}, in rows {@code person.<group>.<name>}
 * @param most longest text
 * @param section who sees it
 */
record BlockField(String name, Kind kind, int most, boolean required, Section section) {
    /** How it is asked. */
    enum Kind {
        TEXT,
        /** Numbers and codes, in letters of one width. */
        CODE,
        DATE,
        /** Yes, {@code true}, or no. */
        FLAG,
        /** One of the answers of {@link BlockChoices}. */
        CHOICE
    }

    static BlockField text(String name, int most) {
        return new BlockField(name, Kind.TEXT, most, false, Section.PERSON);
    }

    static BlockField code(String name, int most) {
        return new BlockField(name, Kind.CODE, most, false, Section.PERSON);
    }

    static BlockField date(String name) {
        return new BlockField(name, Kind.DATE, 10, false, Section.PERSON);
    }

    static BlockField flag(String name) {
        return new BlockField(name, Kind.FLAG, 5, false, Section.PERSON);
    }

    static BlockField choice(String name) {
        return new BlockField(name, Kind.CHOICE, 20, false, Section.PERSON);
    }

    /** The same, which must not be empty. */
    BlockField must() {
        return new BlockField(name, kind, most, true, section);
    }

    /** The same, seen only by who sees the numbers of the person. */
    BlockField number() {
        return new BlockField(name, kind, most, required, Section.NUMBERS);
    }
}
