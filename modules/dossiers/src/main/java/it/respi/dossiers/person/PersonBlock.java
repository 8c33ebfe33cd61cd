// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.person;

import static it.respi.dossiers.person.BlockField.choice;
import static it.respi.dossiers.person.BlockField.code;
import static it.respi.dossiers.person.BlockField.date;
import static it.respi.dossiers.person.BlockField.flag;
import static it.respi.dossiers.person.BlockField.text;

import it.respi.dossiers.Section;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Block (riquadro) of what is known of a person: read, corrected and counted in versions by itself, so that people who correct
 * different blocks never meet.
 */
public enum PersonBlock {
    /** Who the person is (dati anagrafici, specification 8.1). */
    IDENTITY(
            "anagrafica",
            Section.PERSON,
            List.of(
                    text("surname", 80).must(),
                    text("givenNames", 80),
                    flag("mononym"),
                    choice("sex").must(),
                    date("birthDate").must(),
                    choice("birthPrecision").must(),
                    text("birthPlace", 80).must(),
                    choice("birthCountry").must(),
                    choice("citizenship").must(),
                    flag("refugee"),
                    code("codiceFiscale", 20).number(),
                    text("noCfReason", 120).number()),
            "citizen",
            List.of(choice("state").must())),
    /** Names in the own script, in the machine-readable zone, in other papers (altri nomi). */
    NAMES(
            "nomi",
            Section.PERSON,
            List.of(text("nativeSurname", 80), text("nativeGivenNames", 80), code("mrzName", 60)),
            "alias",
            List.of(text("surname", 80), text("givenNames", 80), choice("kind").must(), text("note", 120))),
    /** Papers that say who somebody is (documenti d’identità). */
    PAPERS(
            "documenti-identita",
            Section.NUMBERS,
            List.of(),
            "paper",
            List.of(
                    choice("kind").must(),
                    code("number", 20).must(),
                    choice("state"),
                    date("issued"),
                    date("expires"),
                    text("note", 120))),
    /** How the person is reached, and where it is safe to write (contatti, specification 8.2). */
    CONTACTS(
            "contatti",
            Section.PERSON,
            List.of(),
            "contact",
            List.of(
                    choice("kind").must(),
                    text("value", 120).must(),
                    choice("channel").must(),
                    flag("preferred"),
                    flag("shared"),
                    text("quiet", 60),
                    text("note", 120))),
    /** What the person speaks and reads (lingue). */
    LANGUAGES(
            "lingue",
            Section.PERSON,
            List.of(choice("language").must(), flag("interpreter"), flag("easyReading")),
            "tongue",
            List.of(
                    choice("language").must(),
                    choice("spoken").must(),
                    choice("read").must())),
    /** Dwelling, registered residence, where letters arrive: three addresses (indirizzi). */
    ADDRESSES(
            "indirizzi",
            Section.PERSON,
            List.of(
                    text("address", 120).must(),
                    text("municipality", 60).must(),
                    text("postalCode", 5).must(),
                    text("residenceAddress", 120),
                    text("residenceMunicipality", 60),
                    text("residencePostalCode", 12),
                    choice("residenceCountry"),
                    text("mailAddress", 160)),
            "",
            List.of());

    /** At most so many rows in a block. */
    static final int MOST_ROWS = 20;

    private final String path;
    private final Section section;
    private final List<BlockField> fields;
    private final String group;
    private final List<BlockField> rowFields;

    PersonBlock(String path, Section section, List<BlockField> fields, String group, List<BlockField> rowFields) {
        this.path = path;
        this.section = section;
        this.fields = fields;
        this.group = group;
        this.rowFields = rowFields;
    }

    /** The block of the last part of an address. */
    static Optional<PersonBlock> at(String path) {
        return Stream.of(values()).filter(block -> block.path.equals(path)).findFirst();
    }

    /** Last part of its address. */
    public String path() {
        return path;
    }

    /** Who sees it; single fields of it may be seen by fewer. */
    public Section section() {
        return section;
    }

    /** The fields that stand alone. */
    List<BlockField> fields() {
        return fields;
    }

    /** First part of the names of the fields of its rows; empty when it has none. */
    public String group() {
        return group;
    }

    /** The fields of each of its rows. */
    List<BlockField> rowFields() {
        return rowFields;
    }
}
