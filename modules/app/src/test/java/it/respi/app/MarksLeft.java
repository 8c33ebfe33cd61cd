// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks for marks in the whole database, as somebody would who has a copy of it. */
record MarksLeft(JdbcClient jdbc) {

    /** Every column of every table, those of the engine too, in which one of the marks can be read. */
    List<String> placesOf(String... marks) {
        List<String> places = new ArrayList<>();
        for (Map<String, Object> column : jdbc.sql(
                        "select c.table_name t, c.column_name c from information_schema.columns"
                                + " c join information_schema.tables b on b.table_schema = c.table_schema and b.table_name ="
                                + " c.table_name where c.table_schema = database() and b.table_type = 'BASE TABLE' and c.data_type"
                                + " in ('varchar', 'char', 'text', 'mediumtext', 'longtext', 'varbinary', 'blob', 'mediumblob',"
                                + " 'longblob')")
                .query()
                .listOfRows()) {
            for (String mark : marks) {
                Integer there = jdbc.sql("select count(*) from `" + column.get("t") + "` where convert(`"
                                + column.get("c") + "` using utf8mb4) like ?")
                        .param("%" + mark + "%")
                        .query(Integer.class)
                        .single();
                if (there > 0) {
                    places.add(column.get("t") + "." + column.get("c"));
                }
            }
        }
        return places;
    }
}
