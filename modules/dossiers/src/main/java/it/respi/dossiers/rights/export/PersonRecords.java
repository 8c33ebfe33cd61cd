// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.rights.export;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.PurposeViews;
import it.respi.dossiers.Section;
import it.respi.dossiers.ViewPurpose;
import it.respi.dossiers.household.FamilyOnCopy;
import it.respi.dossiers.rights.tables.PersonColumn;
import it.respi.dossiers.rights.tables.PersonTable;
import it.respi.dossiers.rights.tables.PersonTables;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.AgencyKind;
import it.respi.platform.crypto.FieldCipher;
import it.respi.platform.crypto.Place;
import it.respi.registry.Offices;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the person is given of each table (docs/person-data.md): sections by the purpose views, columns by the lists. */
@Component
class PersonRecords {
    /** A value that is bound to a code and to the row of another table. */
    private static final Pattern PLACE = Pattern.compile("(?<name>\\w+)\\.\\{(?<code>\\w+)}/(?<row>\\w+)");

    private final PersonTables tables;
    private final Beside beside;
    private final PurposeViews views;
    private final Offices offices;
    private final FieldCipher cipher;
    private final JdbcClient jdbc;

    PersonRecords(
            PersonTables tables,
            Beside beside,
            PurposeViews views,
            Offices offices,
            FieldCipher cipher,
            JdbcClient jdbc) {
        this.tables = tables;
        this.beside = beside;
        this.views = views;
        this.offices = offices;
        this.cipher = cipher;
        this.jdbc = jdbc;
    }

    /** The sections a copy holds. */
    Set<Section> sections() {
        return views.of(AgencyKind.HELP_DESK, ViewPurpose.PERSON_REQUEST);
    }

    /**
     * By the name of each table in the copy, in the order of the alphabet.
     *
     * @param maker whose rights say which dossiers of relatives are there
     */
    Map<String, List<Map<String, Object>>> of(Dossier dossier, Actor maker) {
        Map<String, List<Map<String, Object>>> all = new TreeMap<>();
        for (PersonTable table : tables.linked()) {
            List<PersonColumn> given = table.given(sections());
            if (!given.isEmpty()) {
                all.put(table.told(), rows(dossier, table, given));
            }
        }
        all.put("personBlocks", blocks(dossier));
        all.put("drafts", beside.drafts(dossier));
        FamilyOnCopy.Family family = beside.family().of(dossier, maker);
        all.put("family", family.members());
        all.put("familyRelations", family.relations());
        return all;
    }

    /** What is known beside the record: one sealed value for each block, given field by field (ADR 0020). */
    private List<Map<String, Object>> blocks(Dossier dossier) {
        return beside.blocks().everything(dossier).entrySet().stream()
                .filter(block -> sections().contains(block.getKey().section()))
                .map(block -> block(block.getKey().name(), block.getValue()))
                .toList();
    }

    private static Map<String, Object> block(String name, Map<String, String> values) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("block", name);
        record.putAll(new TreeMap<>(values));
        return record;
    }

    private List<Map<String, Object>> rows(Dossier dossier, PersonTable table, List<PersonColumn> given) {
        String key = table.key();
        String columns = given.stream().map(PersonColumn::name).collect(Collectors.joining(", "));
        String sql = "select " + columns + (key.isEmpty() ? "" : ", " + key + " as row_key") + " from " + table.name()
                + " where " + tables.rowsOf(table) + onlySections(table)
                + (key.isEmpty() ? "" : " order by " + key);
        return jdbc.sql(sql)
                .param("dossier", dossier.id())
                .param("person", dossier.holder().id())
                .query((rs, row) -> record(rs, table, given, dossier.holder().id()))
                .list();
    }

    private String onlySections(PersonTable table) {
        return table.sectionColumn().isEmpty()
                ? ""
                : sections().stream()
                        .map(Section::name)
                        .sorted(Comparator.naturalOrder())
                        .collect(Collectors.joining("', '", " and " + table.sectionColumn() + " in ('", "')"));
    }

    private Map<String, Object> record(ResultSet rs, PersonTable table, List<PersonColumn> given, long person)
            throws SQLException {
        Map<String, Object> record = new LinkedHashMap<>();
        for (PersonColumn column : given) {
            Object value = column.content() == PersonColumn.Content.SEALED
                    ? opened(rs, table, column, person)
                    : value(rs, column);
            if (value != null) {
                record.put(column.told(), value);
            }
        }
        return record;
    }

    private @Nullable Object opened(ResultSet rs, PersonTable table, PersonColumn column, long person)
            throws SQLException {
        return cipher.open(person, place(rs, table, column), rs.getBytes(column.name()))
                .orElse(null);
    }

    private static Place place(ResultSet rs, PersonTable table, PersonColumn column) throws SQLException {
        Matcher parts = PLACE.matcher(column.place());
        if (!parts.matches()) {
            return new Place(table.name() + "." + column.place(), rs.getLong("row_key"));
        }
        String part = rs.getString(parts.group("code"));
        return new Place(table.name() + "." + parts.group("name") + "." + part, rs.getLong(parts.group("row")));
    }

    private @Nullable Object value(ResultSet rs, PersonColumn column) throws SQLException {
        if (rs.getObject(column.name()) == null) {
            return null;
        }
        String name = column.name();
        return switch (column.content()) {
            case DATE -> rs.getObject(name, LocalDate.class).toString();
            case MOMENT -> rs.getTimestamp(name).toInstant().toString();
            case NUMBER -> rs.getLong(name);
            case FLAG -> rs.getBoolean(name);
            case HASH -> HexFormat.of().formatHex(rs.getBytes(name));
            case OFFICE ->
                offices.find(rs.getInt(name)).map(office -> office.code()).orElse("");
            case KEY, LINK, TEXT, CODE -> rs.getString(name);
            case SEALED, STAFF -> throw new IllegalStateException("never told: " + name);
        };
    }
}
