// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * A piece of a statement, such as a condition or a column.
 *
 * @param params what stands for its question marks, in order
 */
public record SqlPart(String sql, List<Object> params) {
    public SqlPart {
        params = List.copyOf(params);
    }

    /** Two conditions that must both hold; each stands for itself, in brackets where it needs them. */
    public static SqlPart both(SqlPart one, SqlPart other) {
        List<Object> params = new ArrayList<>(one.params());
        params.addAll(other.params());
        return new SqlPart(one.sql() + " and " + other.sql(), params);
    }

    /** Question marks for that many values, at least one. */
    public static String places(Collection<?> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }
}
