// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What somebody who is alone with the database does to rows of the sharing history, and how it is put right again. */
final class RowsByHand {
    private static final String INVENTED = "77";

    /** A column of each table that somebody may like to be different, and what it would say. */
    private static final Map<String, String> CHANGES = Map.of(
            "dossier", "owner_office_id = (select o.id from registry_office o where o.code = 'HD-BRA')",
            "dossier_consent", "expires_on = expires_on + interval 1 year",
            "dossier_disposal", "due_on = due_on + interval 1 year",
            "dossier_merge", "asked_by = asked_by + 1",
            "dossier_named", "named_by = named_by + 1",
            "dossier_stated", "words = null",
            "dossier_transfer", "to_office = from_office");

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    RowsByHand(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Takes away what was inserted. */
    void removed(String table) {
        alone("delete from " + table + " where " + keyOf(table) + " = " + INVENTED);
    }

    private static String where(String row) {
        String key = row.substring(row.indexOf('/') + 1);
        String[] parts = key.split("-", -1);
        return parts.length == 1 ? "id = " + key : "dossier_id = " + parts[0] + " and staff_id = " + parts[1];
    }

    void copied(String table, String row, Runnable act) {
        alone("create or replace table by_hand_" + table + " as select " + columns(table) + " from " + table + " where "
                + where(row));
        act.run();
    }

    void set(String table, String row) {
        alone("update " + table + " set " + CHANGES.get(table) + " where " + where(row));
    }

    void delete(String table, String row) {
        alone("delete from " + table + " where " + where(row));
    }

    void restored(String table, String row) {
        if (table.equals("dossier")) {
            alone("update dossier d join by_hand_dossier c on c.id = d.id set d.owner_office_id = c.owner_office_id");
        } else {
            alone("delete from " + table + " where " + where(row));
            alone("insert into " + table + " (" + columns(table) + ") select " + columns(table) + " from by_hand_"
                    + table);
        }
        alone("drop table by_hand_" + table);
    }

    /** A row like the one that is there, with a key of its own; what the table wants to be once is another. */
    void inserted(String table, String row) {
        String columns = columns(table);
        String values = columns.replace("`" + keyOf(table) + "`", INVENTED);
        values = values.replace("`verb`", "'CONSULT'").replace("`scope`, `text_version`", "'OTHER', `text_version`");
        values = table.equals("dossier_disposal") ? values.replace("`rule`", "'OTHER'") : values;
        values = table.equals("dossier_merge") ? values.replace("`state`", "'CANCELLED'") : values;
        alone("insert into " + table + " (" + columns + ") select " + values + " from " + table + " where "
                + where(row));
    }

    private static String keyOf(String table) {
        return table.equals("dossier_named") ? "staff_id" : "id";
    }

    private String columns(String table) {
        return jdbc.sql("select group_concat(concat('`', column_name, '`') order by ordinal_position separator ', ')"
                        + " from information_schema.columns where table_schema = database() and table_name = ? and"
                        + " generation_expression is null")
                .param(table)
                .query(String.class)
                .single();
    }

    /** As somebody who is alone with the database and need not mind what hangs on what. */
    private void alone(String sql) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("set foreign_key_checks = 0").update();
            jdbc.sql(sql).update();
            jdbc.sql("set foreign_key_checks = 1").update();
        });
    }
}
