// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.booking;

import it.respi.agenda.MediatorAvailability;
import it.respi.agenda.MediatorAvailability.Time;
import it.respi.agenda.slot.SlotKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The places that nobody has, nearest first: one stretch of one index, which stops. */
@Component
public class FreeSlots {
    private final JdbcClient jdbc;
    private final MediatorAvailability mediators;

    FreeSlots(JdbcClient jdbc, MediatorAvailability mediators) {
        this.jdbc = jdbc;
        this.mediators = mediators;
    }

    /** Those of an office that begin after a moment, at most so many. */
    public List<FreeSlot> of(int officeId, Collection<SlotKind> kinds, LocalDateTime after, int most) {
        List<Object> params = new ArrayList<>(List.of(officeId, after));
        kinds.forEach(kind -> params.add(kind.name()));
        params.add(most);
        return jdbc.sql("select s.id, r.kind, s.starts_at, s.ends_at, r.name from agenda_slot s"
                        + " join agenda_resource r on r.id = s.resource_id and r.closed_at is null"
                        + " left join agenda_booking b on b.slot_id = s.id"
                        + " where s.office_id = ? and s.starts_at > ? and not s.closed and b.id is null and r.kind in (?"
                        + ", ?".repeat(kinds.size() - 1) + ") order by s.starts_at, s.id limit ?")
                .params(params)
                .query((rs, row) -> read(rs))
                .list();
    }

    /** Places of an office by their numbers, whoever has them. */
    public Map<Long, FreeSlot> named(int officeId, Collection<Long> slots) {
        return slots.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(
                                "select s.id, r.kind, s.starts_at, s.ends_at, r.name from agenda_slot s join agenda_resource r"
                                        + " on r.id = s.resource_id where s.office_id = :office and s.id in (:slots)")
                        .param("office", officeId)
                        .param("slots", slots)
                        .query((rs, row) -> read(rs))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(FreeSlot::id, Function.identity()));
    }

    private static FreeSlot read(ResultSet rs) throws SQLException {
        return new FreeSlot(
                rs.getLong(1),
                SlotKind.valueOf(rs.getString(2)),
                rs.getObject(3, LocalDateTime.class),
                rs.getObject(4, LocalDateTime.class),
                rs.getString(5));
    }

    /**
     * Those of these places at which the person can be received.
     *
     * @param language in which somebody must mediate, or null
     */
    public List<FreeSlot> serving(@Nullable String language, int officeId, List<FreeSlot> slots) {
        if (language == null) {
            return slots;
        }
        Set<Time> served = mediators.freeAt(
                language, officeId, slots.stream().map(FreeSlots::time).collect(Collectors.toSet()));
        return slots.stream().filter(slot -> served.contains(time(slot))).toList();
    }

    private static Time time(FreeSlot slot) {
        return new Time(slot.from(), slot.to());
    }
}
