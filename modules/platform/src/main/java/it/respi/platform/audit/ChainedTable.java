// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.audit;

import it.respi.platform.audit.AuditEntry.Sealed;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A table whose rows the history vouches for. Its columns stand in the resource {@code audit/<table>.columns}, the key
 * first: the module that writes the rows and the command that checks them read the same list. Of a table whose rows
 * change, the last entry about a row counts.
 *
 * <p>Lines that begin with {@code @}: {@code @key} how many columns are the key (1), {@code @dossier} the column with the
 * dossier ({@code dossier_id}), {@code @begins-later} when a row may be there before the first entry about it, {@code @later}
 * the columns that were added since: empty they say nothing, so that rows from before stay what the history knows of them.
 */
public final class ChainedTable {
    private final String name;
    private final List<String> columns;
    private final int keys;
    private final String dossier;
    private final boolean beginsLater;
    private final Set<String> later;

    private ChainedTable(String name, List<String> lines) {
        this.name = name;
        this.columns = lines.stream()
                .filter(line -> !line.startsWith("@"))
                .map(String::strip)
                .toList();
        this.keys = Integer.parseInt(said(lines, "@key", "1"));
        this.dossier = said(lines, "@dossier", "dossier_id");
        this.beginsLater = lines.contains("@begins-later");
        this.later = Set.of(said(lines, "@later", "").split(" ", -1));
    }

    public static ChainedTable of(String name) {
        try (InputStream in = ChainedTable.class.getResourceAsStream("/audit/" + name + ".columns")) {
            if (in == null) {
                throw new IllegalArgumentException("no columns are known of " + name);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new ChainedTable(
                    name, text.lines().filter(line -> !line.startsWith("#")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String said(List<String> lines, String what, String otherwise) {
        return lines.stream()
                .filter(line -> line.startsWith(what + " "))
                .map(line -> line.substring(what.length()).strip())
                .findFirst()
                .orElse(otherwise);
    }

    public String name() {
        return name;
    }

    /** The column that says to which dossier a row belongs; rows without one are not vouched for. */
    public String dossierColumn() {
        return dossier;
    }

    /** Whether a row may be there before the first entry about it. */
    public boolean beginsLater() {
        return beginsLater;
    }

    /** What the history calls a row: its table and its key, several columns of it with a dash between. */
    public String object(String key) {
        return name + "/" + key;
    }

    /** The key of a row in a statement that calls the table {@code t}. */
    public String keySql() {
        List<String> key =
                columns.subList(0, keys).stream().map(column -> "t." + column).toList();
        return keys == 1 ? key.getFirst() : "concat_ws('-', " + String.join(", ", key) + ")";
    }

    /** The statement that adds a row, its values in the order of the columns. */
    public String insert() {
        return "insert into " + name + " (" + String.join(", ", columns) + ") values ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
    }

    /** The beginning of a statement that reads rows for {@link #sealed(ResultSet)}. */
    public String select() {
        return "select " + String.join(", ", columns) + " from " + name;
    }

    /** The rows with these keys as they stand now, by what the history calls them; those that are gone are not among them. */
    public Map<String, Sealed> now(JdbcClient jdbc, List<String> wanted) {
        Map<String, Sealed> now = new HashMap<>();
        jdbc.sql(select() + " where " + wantedSql(wanted.size()))
                .params(wanted.stream()
                        .flatMap(key -> Stream.of(key.split("-", -1)))
                        .map(Long::valueOf)
                        .toList())
                .query((rs, row) -> sealed(rs))
                .list()
                .forEach((Sealed row) -> now.put(row.object(), row));
        return now;
    }

    private String wantedSql(int count) {
        String one = keys == 1 ? "?" : "(" + String.join(", ", Collections.nCopies(keys, "?")) + ")";
        String key = keys == 1 ? columns.getFirst() : "(" + String.join(", ", columns.subList(0, keys)) + ")";
        return key + " in (" + String.join(", ", Collections.nCopies(count, one)) + ")";
    }

    /** What the history keeps of a row with these values, the key first. */
    public Sealed sealed(List<? extends @Nullable Object> values) {
        if (values.size() != columns.size()) {
            throw new IllegalArgumentException("not a row of " + name);
        }
        MessageDigest digest = sha256();
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (value == null && later.contains(columns.get(i))) {
                continue;
            }
            byte[] text = (value == null ? "-" : "=" + canonical(value)).getBytes(StandardCharsets.UTF_8);
            digest.update((text.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(text);
        }
        List<String> key = values.subList(0, keys).stream().map(String::valueOf).toList();
        return new Sealed(object(String.join("-", key)), digest.digest());
    }

    /** The same of a row as it stands in the table now. */
    public Sealed sealed(ResultSet row) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 1; i <= columns.size(); i++) {
            values.add(
                    switch (row.getMetaData().getColumnType(i)) {
                        case Types.TIMESTAMP -> row.getTimestamp(i);
                        case Types.DATE -> row.getObject(i, LocalDate.class);
                        case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> hex(row.getBytes(i));
                        default -> row.getString(i);
                    });
        }
        return sealed(values);
    }

    private static @Nullable String hex(byte @Nullable [] bytes) {
        return bytes == null ? null : HexFormat.of().formatHex(bytes);
    }

    private static String canonical(Object value) {
        return value instanceof Timestamp moment ? Long.toString(moment.getTime()) : value.toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
