// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.mediator.job;

import it.respi.agenda.MediatorAvailability;
import it.respi.agenda.mediator.Level;
import it.respi.agenda.mediator.Mode;
import it.respi.kernel.actor.Office;
import it.respi.registry.Offices;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is free when (disponibilità): the papers are there, the language is spoken well enough, the hours of the week hold the
 * time, it is no day off, and no job lies there that is held or confirmed. Between two towns half an hour of travel is kept.
 */
@Component
class FreeMediators implements MediatorAvailability {
    /** Minutes between two jobs in different towns (specification P8). */
    static final int TRAVEL_MINUTES = 30;

    /** So many times are asked about in one statement. */
    private static final int AT_ONCE = 400;

    /** Jobs that take the time {@code s} of the mediator {@code m} away; a translation takes no time of the day. */
    private static final String BUSY = """
            select 1 from agenda_mediator_job j
            where j.mediator_id = m.id and j.id <> :job and j.mode <> 'WRITTEN'
            and j.state in ('HELD', 'CONFIRMED', 'DONE', 'REPORTED', 'VALIDATED')
            and j.begins_at between s.begins - interval 1 day and s.ends + interval :travel minute
            and j.begins_at < s.ends + interval if(j.mode = 'PRESENCE' and j.place <> :place, :travel, 0) minute
            and j.ends_at + interval if(j.mode = 'PRESENCE' and j.place <> :place, :travel, 0) minute > s.begins""";

    /** The times {@code s} with the mediators {@code m} who are free then; nobody works past midnight. */
    private static final String FREE = """
             from (%s) s
            join agenda_mediator_language l on l.language = :language and l.level >= :level
            join agenda_mediator m on m.id = l.mediator_id
            where m.active and m.deed_on <= :today and m.appointed_on <= :today
            and find_in_set(:mode, m.modes) > 0 and (:gender = '' or m.gender = :gender)
            and (:one = 0 or m.id = :one)
            and (:mode = 'WRITTEN' or (
                date(s.begins) = date(s.ends)
                and exists (select 1 from agenda_mediator_hours h
                    where h.mediator_id = m.id and h.weekday = weekday(s.begins) + 1
                    and h.from_minute <= hour(s.begins) * 60 + minute(s.begins)
                    and h.to_minute >= hour(s.ends) * 60 + minute(s.ends))
                and not exists (select 1 from agenda_mediator_day_off d
                    where d.mediator_id = m.id and d.day = date(s.begins))
                and not exists (""" + BUSY + ")))";

    private final JdbcClient jdbc;
    private final Offices offices;
    private final Clock clock;

    FreeMediators(JdbcClient jdbc, Offices offices, Clock clock) {
        this.jdbc = jdbc;
        this.offices = offices;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<Time> freeAt(String language, int officeId, Collection<Time> times) {
        Office office = offices.get(officeId);
        List<Time> asked = List.copyOf(times);
        Set<Time> free = new HashSet<>();
        for (int from = 0; from < asked.size(); from += AT_ONCE) {
            List<Time> some = asked.subList(from, Math.min(from + AT_ONCE, asked.size()));
            Need need = new Need(
                    language.toLowerCase(Locale.ROOT),
                    Mode.PRESENCE,
                    "",
                    Level.neededAt(office.kind()),
                    some.getFirst().from(),
                    some.getFirst().to(),
                    placeOf(office.id()),
                    0);
            among("select distinct s.begins, s.ends", some, need, 0, "")
                    .query((rs, row) ->
                            new Time(rs.getObject(1, LocalDateTime.class), rs.getObject(2, LocalDateTime.class)))
                    .list()
                    .forEach(free::add);
        }
        return free;
    }

    /** Who might be asked, the best speakers first. */
    List<Candidate> find(Need need, int most) {
        return find(need, 0, most);
    }

    /** Whether that mediator can do it; asked again once the row of the mediator is locked. */
    boolean isFree(long mediatorId, Need need) {
        return !find(need, mediatorId, 1).isEmpty();
    }

    /** Where an office is: the code of its town, its own code where that is unknown. */
    String placeOf(int officeId) {
        String town = offices.card(officeId).municipality();
        return town.isEmpty() ? offices.get(officeId).code() : town;
    }

    private List<Candidate> find(Need need, long one, int most) {
        return among(
                        "select m.id, m.code, m.name, m.gender, m.town, l.level",
                        List.of(new Time(need.from(), need.to())),
                        need,
                        one,
                        " order by l.level desc, m.code limit :most")
                .param("most", most)
                .query((rs, row) -> candidate(rs))
                .list();
    }

    /** @param one the only mediator who is asked about, 0 for all */
    private JdbcClient.StatementSpec among(String what, List<Time> times, Need need, long one, String order) {
        String asked = IntStream.range(0, times.size())
                .mapToObj(i ->
                        "select cast(:from%1$d as datetime) as begins, cast(:to%1$d as datetime) as ends".formatted(i))
                .collect(Collectors.joining(" union all "));
        JdbcClient.StatementSpec statement = jdbc.sql(what + FREE.formatted(asked) + order)
                .param("language", need.language())
                .param("level", need.level().rank())
                .param("today", LocalDate.now(clock))
                .param("mode", need.mode().name())
                .param("gender", need.gender())
                .param("one", one)
                .param("job", need.job())
                .param("place", need.place())
                .param("travel", need.mode() == Mode.PRESENCE ? TRAVEL_MINUTES : 0);
        for (int i = 0; i < times.size(); i++) {
            statement = statement
                    .param("from" + i, times.get(i).from())
                    .param("to" + i, times.get(i).to());
        }
        return statement;
    }

    private static Candidate candidate(ResultSet rs) throws SQLException {
        return new Candidate(
                rs.getLong("id"),
                rs.getString("code"),
                rs.getString("name"),
                rs.getString("gender"),
                rs.getString("town"),
                Level.ofRank(rs.getInt("level")));
    }
}
