// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.rights.tables;

import it.respi.dossiers.Section;
import it.respi.dossiers.rights.tables.PersonColumn.Content;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads the lists: a line with {@code *} for a table, then one line for each of its columns. */
final class PersonDataFiles {
    private static final String FILES = "classpath*:person-data/*.csv";
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .get();

    private PersonDataFiles() {}

    static List<PersonTable> read() {
        Map<String, CSVRecord> heads = new LinkedHashMap<>();
        Map<String, List<PersonColumn>> columns = new LinkedHashMap<>();
        for (CSVRecord line : lines()) {
            String table = line.get("table");
            if (line.get("column").equals("*")) {
                heads.put(table, line);
                columns.put(table, new ArrayList<>());
            } else {
                columns.computeIfAbsent(table, missing -> {
                            throw new IllegalStateException("columns of a table without a line: " + missing);
                        })
                        .add(column(line));
            }
        }
        return heads.values().stream()
                .map(head -> table(head, columns.getOrDefault(head.get("table"), List.of())))
                .toList();
    }

    private static PersonTable table(CSVRecord line, List<PersonColumn> columns) {
        String section = line.get("section");
        boolean byColumn = section.startsWith("=");
        if (line.get("name").isEmpty() && line.get("why").isEmpty()) {
            throw new IllegalStateException("neither given nor said why not: " + line.get("table"));
        }
        return new PersonTable(
                line.get("table"),
                byColumn ? null : section(section),
                byColumn ? section.substring(1) : "",
                line.get("name"),
                line.get("content"),
                line.get("erased").equals("delete"),
                columns);
    }

    /** A sealed value is bound to the name it had before it was sealed, unless the list says another one. */
    private static PersonColumn column(CSVRecord line) {
        String[] content = line.get("content").split("@", 2);
        String before = line.get("column").replaceFirst("^sealed_", "");
        return new PersonColumn(
                line.get("column"),
                section(line.get("section")),
                line.get("name"),
                Content.valueOf(content[0].toUpperCase(Locale.ROOT)),
                line.get("erased"),
                line.get("why"),
                content.length == 1 ? before : content[1]);
    }

    private static @Nullable Section section(String name) {
        return name.isEmpty() ? null : Section.valueOf(name);
    }

    private static List<CSVRecord> lines() {
        List<CSVRecord> lines = new ArrayList<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8);
                        var csv = FORMAT.parse(reader)) {
                    lines.addAll(csv.getRecords());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
