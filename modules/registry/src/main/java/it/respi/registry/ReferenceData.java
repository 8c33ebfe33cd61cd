// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.apache.commons.csv.CSVRecord;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The reference data of {@code config/reference}: rows that are new are added, rows that changed are changed, none is
 * removed. Runs again whenever a file changes.
 */
@Component
class ReferenceData implements JavaMigration {
    private static final List<Table> TABLES = List.of(
            new Table("offices", "registry_office"),
            new Table("permit_types", "registry_permit_type"),
            new Table("document_kinds", "registry_document_kind"),
            new Table("checklist", "registry_checklist"),
            new Table("parameters", "registry_parameter"),
            new Table("countries", "registry_country"),
            new Table("retention", "registry_retention"));

    @Override
    public @Nullable MigrationVersion getVersion() {
        return null; // repeatable
    }

    @Override
    public String getDescription() {
        return "reference data";
    }

    @Override
    public Integer getChecksum() {
        CRC32 sum = new CRC32();
        TABLES.forEach(table -> sum.update(table.bytes()));
        return (int) sum.getValue();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws Exception {
        for (Table table : TABLES) {
            table.load(context.getConnection());
        }
    }

    private record Table(String file, String name) {
        void load(Connection connection) throws SQLException, IOException {
            try (Reader reader = new InputStreamReader(resource().getInputStream(), StandardCharsets.UTF_8);
                    var csv = ShippedRows.FORMAT.parse(reader)) {
                List<String> columns = csv.getHeaderNames();
                try (PreparedStatement insert = connection.prepareStatement(sql(columns))) {
                    for (CSVRecord row : csv) {
                        for (int i = 0; i < columns.size(); i++) {
                            insert.setString(i + 1, valueOf(row, columns.get(i)));
                        }
                        insert.addBatch();
                    }
                    insert.executeBatch();
                }
            }
        }

        /** Empty means unknown where the column may be, and an empty text where it may not. */
        private static @Nullable String valueOf(CSVRecord row, String column) {
            String value = row.get(column);
            boolean nullable = switch (column) {
                case "valid_to", "cost_cents", "cf_code", "valid_months" -> true;
                default -> false;
            };
            return value.isEmpty() && nullable ? null : value;
        }

        private String sql(List<String> columns) {
            String names = columns.stream().map(Table::column).collect(Collectors.joining(", "));
            String marks = columns.stream().map(c -> "?").collect(Collectors.joining(", "));
            String updates = columns.stream()
                    .map(c -> column(c) + " = values(" + column(c) + ")")
                    .collect(Collectors.joining(", "));
            return "insert into " + name + " (" + names + ") values (" + marks + ") on duplicate key update " + updates;
        }

        /** Two headings are words of SQL. */
        private static String column(String heading) {
            return switch (heading) {
                case "key" -> "param_key";
                case "procedure" -> "procedure_key";
                default -> heading;
            };
        }

        byte[] bytes() {
            try (InputStream in = resource().getInputStream()) {
                return in.readAllBytes();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        private ClassPathResource resource() {
            return new ClassPathResource("reference/" + file + ".csv");
        }
    }
}
