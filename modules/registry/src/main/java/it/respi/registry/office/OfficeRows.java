// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry.office;

import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Office;
import it.respi.registry.Offices;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The offices and their contacts as they stand in the database. */
@Component
class OfficeRows {
    private static final int SHOWN = 50;

    private final JdbcClient jdbc;

    OfficeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of them, also those that are closed, in the order they were entered. */
    List<OfficeRow> all() {
        return jdbc.sql("select * from " + Offices.NOW + " order by id")
                .query(OfficeRows::office)
                .list();
    }

    Optional<OfficeRow> find(String code) {
        return jdbc.sql("select * from " + Offices.NOW + " where code = ?")
                .param(code)
                .query(OfficeRows::office)
                .optional();
    }

    /** What was entered of an office, the newest first, and what came with Respi; {@value #SHOWN} at most. */
    List<Contacts> history(int officeId) {
        return jdbc.sql(
                        "select number, address, phone, email, hours, changed_by, changed_at from registry_office_contact"
                                + " where office_id = :office union all select 0, address, phone, email, hours, 0, '2000-01-01'"
                                + " from registry_office where id = :office order by 1 desc limit " + SHOWN)
                .param("office", officeId)
                .query((rs, row) -> contacts(rs))
                .list();
    }

    void add(int officeId, Contacts contacts) {
        jdbc.sql("insert into registry_office_contact (office_id, number, address, phone, email, hours, changed_by,"
                        + " changed_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        officeId,
                        contacts.number(),
                        contacts.address(),
                        contacts.phone(),
                        contacts.email(),
                        contacts.hours(),
                        contacts.changedBy(),
                        Timestamp.from(contacts.changedAt()))
                .update();
    }

    private static OfficeRow office(ResultSet rs, int row) throws SQLException {
        Office office = new Office(
                rs.getInt("id"),
                rs.getString("code"),
                AgencyKind.valueOf(rs.getString("kind")),
                rs.getString("name"),
                rs.getString("short_name"));
        return new OfficeRow(office, rs.getString("province"), rs.getBoolean("closed"), contacts(rs));
    }

    private static Contacts contacts(ResultSet rs) throws SQLException {
        Instant at = rs.getTimestamp("changed_at").toInstant();
        return new Contacts(
                rs.getInt("number"),
                rs.getString("address"),
                rs.getString("phone"),
                rs.getString("email"),
                rs.getString("hours"),
                rs.getInt("changed_by"),
                at);
    }
}
