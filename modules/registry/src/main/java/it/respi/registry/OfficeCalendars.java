// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry;

import it.respi.kernel.time.HolidayCalendar;
import it.respi.platform.data.Cached;
import java.time.Duration;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The calendar of each office (calendario dell'ufficio): national holidays, its patron-saint day and the days on which it
 * is closed. For appointments and internal targets, never for legal terms (specification 2.2).
 */
@Component
public class OfficeCalendars {
    private final Offices offices;
    private final Cached<Map<Integer, Set<LocalDate>>> closed;

    OfficeCalendars(Offices offices, JdbcClient jdbc) {
        this.offices = offices;
        this.closed = new Cached<>(
                Duration.ofMinutes(1),
                () -> jdbc
                        .sql("select l.office_id, c.day from registry_closure_list l join registry_closure c on"
                                + " c.list_id = l.id and c.from_minute = 0 and c.to_minute = 1440 where l.version ="
                                + " (select max(n.version) from registry_closure_list n where n.office_id ="
                                + " l.office_id)")
                        .query((rs, row) -> new Day(rs.getInt(1), rs.getObject(2, LocalDate.class)))
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(
                                Day::office, Collectors.mapping(Day::day, Collectors.toUnmodifiableSet()))));
    }

    /** The calendar of an office, which must exist. */
    public HolidayCalendar of(int officeId) {
        return with(officeId, closed.get().getOrDefault(officeId, Set.of()));
    }

    /** The calendar of an office if it were closed on those days. */
    public HolidayCalendar with(int officeId, Set<LocalDate> days) {
        List<MonthDay> patron = offices.card(officeId).patronDays();
        return new HolidayCalendar(Set.copyOf(patron), days);
    }

    /** Reads the closures again at the next question. */
    public void forget() {
        closed.forget();
    }

    private record Day(int office, LocalDate day) {}
}
