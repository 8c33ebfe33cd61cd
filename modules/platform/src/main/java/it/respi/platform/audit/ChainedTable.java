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
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table whose rows the history vouches for. Its columns stand in the resource {@code audit/<table>.columns}, the id
 * first: the module that writes the rows and the command that checks them read the same list.
 */
public final class ChainedTable {
    private final String name;
    private final List<String> columns;

    private ChainedTable(String name, List<String> columns) {
        this.name = name;
        this.columns = columns;
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

    public String name() {
        return name;
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

    /** What the history keeps of a row with these values, the id first. */
    public Sealed sealed(List<? extends @Nullable Object> values) {
        if (values.size() != columns.size()) {
            throw new IllegalArgumentException("not a row of " + name);
        }
        MessageDigest digest = sha256();
        for (Object value : values) {
            byte[] text = (value == null ? "-" : "=" + canonical(value)).getBytes(StandardCharsets.UTF_8);
            digest.update((text.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(text);
        }
        return new Sealed(name + "/" + values.getFirst(), digest.digest());
    }

    /** The same of a row as it stands in the table now. */
    public Sealed sealed(ResultSet row) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 1; i <= columns.size(); i++) {
            values.add(
                    switch (row.getMetaData().getColumnType(i)) {
                        case Types.TIMESTAMP -> row.getTimestamp(i);
                        case Types.DATE -> row.getObject(i, LocalDate.class);
                        default -> row.getString(i);
                    });
        }
        return sealed(values);
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
