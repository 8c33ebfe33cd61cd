// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.mediator;

import it.respi.platform.data.Params;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Mediators in the database; how they are reached is sealed with a key of their own. */
@Component
class MediatorRows {
    private static final String COLUMNS = "m.id, m.code, m.name, m.gender, m.town, m.organisation, m.modes, m.active,"
            + " m.deed_on, m.appointed_on, m.version, m.sealed_contacts";

    private final JdbcClient jdbc;
    private final MediatorContacts contacts;

    MediatorRows(JdbcClient jdbc, MediatorContacts contacts) {
        this.jdbc = jdbc;
        this.contacts = contacts;
    }

    /**
     * Mediators by their code.
     *
     * @param language only those who speak it; empty for all
     * @param readyOn only those who may work on that day, or null
     * @param after code behind which the list begins
     */
    List<Mediator> page(String language, @Nullable LocalDate readyOn, String after, int most) {
        List<Mediator> found = jdbc.sql("select " + COLUMNS + " from agenda_mediator m where m.code > :after"
                        + " and (:language = '' or exists (select 1 from agenda_mediator_language l"
                        + " where l.mediator_id = m.id and l.language = :language))"
                        + " and (:ready is null or m.active and m.deed_on <= :ready and m.appointed_on <= :ready)"
                        + " order by m.code limit :most")
                .param("after", after)
                .param("language", language)
                .param("ready", readyOn)
                .param("most", most)
                .query((rs, row) -> row(rs, ""))
                .list();
        return whole(found);
    }

    /** @param reached whether to open how the mediator is reached */
    Optional<Mediator> find(long id, boolean reached) {
        return jdbc.sql("select " + COLUMNS + " from agenda_mediator m where m.id = ?")
                .param(id)
                .query((rs, row) -> row(rs, reached ? contacts.open(id, rs.getBytes("sealed_contacts")) : ""))
                .optional()
                .map(one -> whole(List.of(one)).getFirst());
    }

    /** The row of the mediator is locked until the end of the transaction: who changes or confirms comes one by one. */
    boolean lock(long id) {
        return jdbc.sql("select id from agenda_mediator where id = ? for update")
                .param(id)
                .query(Long.class)
                .optional()
                .isPresent();
    }

    /** The same for several, in the order of their numbers. */
    void lock(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            jdbc.sql("select id from agenda_mediator where id in (:ids) order by id for update")
                    .param("ids", ids)
                    .query(Long.class)
                    .list();
        }
    }

    void insert(Mediator one, int staffId, Instant now) {
        jdbc.sql("insert into agenda_mediator (code, name, gender, town, organisation, modes, active, deed_on,"
                        + " appointed_on, sealed_contacts, changed_by, changed_at, version, id)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?)")
                .params(values(one, staffId, now))
                .update();
        writeLists(one);
    }

    /** @return whether nobody else was faster */
    boolean update(Mediator one, int staffId, Instant now) {
        List<@Nullable Object> values = new ArrayList<>(values(one, staffId, now));
        values.add(one.version());
        int changed = jdbc.sql("update agenda_mediator set code = ?, name = ?, gender = ?, town = ?, organisation = ?,"
                        + " modes = ?, active = ?, deed_on = ?, appointed_on = ?, sealed_contacts = ?, changed_by = ?,"
                        + " changed_at = ?, version = version + 1 where id = ? and version = ?")
                .params(values)
                .update();
        if (changed == 1) {
            jdbc.sql("delete from agenda_mediator_language where mediator_id = ?")
                    .param(one.id())
                    .update();
            jdbc.sql("delete from agenda_mediator_hours where mediator_id = ?")
                    .param(one.id())
                    .update();
            writeLists(one);
        }
        return changed == 1;
    }

    List<LocalDate> daysOff(long id, LocalDate from, int most) {
        return jdbc.sql(
                        "select day from agenda_mediator_day_off where mediator_id = ? and day >= ? order by day limit ?")
                .params(id, from, most)
                .query(LocalDate.class)
                .list();
    }

    void addDayOff(long id, LocalDate day) {
        jdbc.sql("insert ignore into agenda_mediator_day_off (mediator_id, day) values (?, ?)")
                .params(id, day)
                .update();
    }

    void removeDayOff(long id, LocalDate day) {
        jdbc.sql("delete from agenda_mediator_day_off where mediator_id = ? and day = ?")
                .params(id, day)
                .update();
    }

    private List<?> values(Mediator one, int staffId, Instant now) {
        return Params.of(
                one.code(),
                one.name(),
                one.gender(),
                one.town(),
                one.organisation(),
                one.modes().stream().sorted().map(Mode::name).collect(Collectors.joining(",")),
                one.active(),
                one.deedOn(),
                one.appointedOn(),
                contacts.seal(one.id(), one.contacts()),
                staffId,
                Timestamp.from(now),
                one.id());
    }

    private void writeLists(Mediator one) {
        one.languages()
                .forEach(spoken -> jdbc.sql(
                                "insert into agenda_mediator_language (mediator_id, language, level) values (?, ?, ?)")
                        .params(one.id(), spoken.language(), spoken.level().rank())
                        .update());
        one.hours()
                .forEach(hours -> jdbc.sql("insert into agenda_mediator_hours (mediator_id, weekday, from_minute,"
                                + " to_minute) values (?, ?, ?, ?)")
                        .params(one.id(), hours.day().getValue(), hours.from(), hours.to())
                        .update());
    }

    private List<Mediator> whole(List<Mediator> found) {
        if (found.isEmpty()) {
            return found;
        }
        List<Long> ids = found.stream().map(Mediator::id).toList();
        Map<Long, List<Spoken>> languages = new HashMap<>();
        jdbc.sql("select mediator_id, language, level from agenda_mediator_language where mediator_id in (:ids)"
                        + " order by level desc, language")
                .param("ids", ids)
                .query(rs -> {
                    listOf(languages, rs).add(new Spoken(rs.getString(2), Level.ofRank(rs.getInt(3))));
                });
        Map<Long, List<Hours>> hours = hours(ids);
        return found.stream()
                .map(one ->
                        with(one, languages.getOrDefault(one.id(), List.of()), hours.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private Map<Long, List<Hours>> hours(Collection<Long> ids) {
        Map<Long, List<Hours>> hours = new HashMap<>();
        jdbc.sql("select mediator_id, weekday, from_minute, to_minute from agenda_mediator_hours"
                        + " where mediator_id in (:ids) order by weekday, from_minute")
                .param("ids", ids)
                .query(rs -> {
                    listOf(hours, rs).add(new Hours(DayOfWeek.of(rs.getInt(2)), rs.getInt(3), rs.getInt(4)));
                });
        return hours;
    }

    private static <T> List<T> listOf(Map<Long, List<T>> lists, ResultSet rs) throws SQLException {
        return lists.computeIfAbsent(rs.getLong(1), id -> new ArrayList<>());
    }

    private static Mediator with(Mediator one, List<Spoken> languages, List<Hours> hours) {
        return new Mediator(
                one.id(),
                one.code(),
                one.name(),
                one.gender(),
                one.town(),
                one.organisation(),
                one.contacts(),
                one.modes(),
                one.active(),
                one.deedOn(),
                one.appointedOn(),
                languages,
                hours,
                one.version());
    }

    private static Mediator row(ResultSet rs, String contacts) throws SQLException {
        return new Mediator(
                rs.getLong("id"),
                rs.getString("code"),
                rs.getString("name"),
                rs.getString("gender"),
                rs.getString("town"),
                rs.getString("organisation"),
                contacts,
                Arrays.stream(rs.getString("modes").split(",", -1))
                        .map(Mode::valueOf)
                        .collect(Collectors.toSet()),
                rs.getBoolean("active"),
                rs.getObject("deed_on", LocalDate.class),
                rs.getObject("appointed_on", LocalDate.class),
                List.of(),
                List.of(),
                rs.getInt("version"));
    }
}
