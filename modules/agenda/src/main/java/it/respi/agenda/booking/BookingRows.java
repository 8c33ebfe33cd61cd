// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.booking;

import it.respi.agenda.slot.SlotKind;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.kernel.refusal.RespiException.Stale;
import it.respi.platform.data.Ids;
import it.respi.platform.data.Params;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Bookings as a table: an insert decides who gets a place, never a look before it. */
@Component
class BookingRows {
    private static final String COLUMNS = "id, case_id, dossier_id, office_id, kind, starts_at, live is not null";

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    BookingRows(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    /** The booking of that number, locked until the transaction ends. */
    Optional<Booking> lock(long id) {
        return jdbc.sql("select " + COLUMNS + " from agenda_booking where id = ? for update")
                .param(id)
                .query((rs, row) -> new Booking(
                        rs.getLong(1),
                        rs.getLong(2),
                        rs.getLong(3),
                        rs.getInt(4),
                        SlotKind.valueOf(rs.getString(5)),
                        rs.getObject(6, LocalDateTime.class),
                        rs.getBoolean(7)))
                .optional();
    }

    /** The place of that number in that office, free or not, closed or not. */
    Optional<FreeSlot> slot(int officeId, long id) {
        return jdbc.sql("select s.id, r.kind, s.starts_at, s.ends_at, r.name from agenda_slot s"
                        + " join agenda_resource r on r.id = s.resource_id where s.id = ? and s.office_id = ?")
                .params(id, officeId)
                .query((rs, row) -> new FreeSlot(
                        rs.getLong(1),
                        SlotKind.valueOf(rs.getString(2)),
                        rs.getObject(3, LocalDateTime.class),
                        rs.getObject(4, LocalDateTime.class),
                        rs.getString(5)))
                .optional();
    }

    /**
     * Takes a place for a case.
     *
     * @param quota the quota it is taken from, or null
     * @param live whether the person is expected from now on; otherwise {@link #isExpected} follows
     * @return number of the booking
     * @throws Stale {@code agenda.slot.taken} when somebody has it, {@code agenda.slot.gone} when it is given no more
     * @throws RuleBroken {@code agenda.case.expected} when the case has an appointment of that kind
     */
    long take(Actor actor, long caseId, long slot, @Nullable Long quota, boolean live) {
        long id = ids.next();
        try {
            int taken = jdbc.sql("insert into agenda_booking (id, slot_id, case_id, dossier_id, office_id, resource_id,"
                            + " kind, starts_at, state, live, quota_id, booked_by, booked_office, booked_at)"
                            + " select ?, s.id, f.id, f.dossier_id, s.office_id, s.resource_id, r.kind, s.starts_at,"
                            + " 'BOOKED', ?, ?, ?, ?, ? from agenda_slot s join agenda_resource r on r.id ="
                            + " s.resource_id and r.closed_at is null join case_file f on f.id = ?"
                            + " where s.id = ? and not s.closed and s.starts_at > ?")
                    .params(Params.of(
                            id,
                            live ? 1 : null,
                            quota,
                            actor.staffId(),
                            actor.office().id(),
                            Timestamp.from(clock.instant()),
                            caseId,
                            slot,
                            LocalDateTime.now(clock)))
                    .update();
            if (taken == 0) {
                throw new Stale("agenda.slot.gone");
            }
        } catch (DuplicateKeyException known) {
            throw Objects.toString(known.getMessage(), "").contains("agenda_booking_live")
                    ? new RuleBroken("agenda.case.expected")
                    : new Stale("agenda.slot.taken");
        } catch (DataIntegrityViolationException gone) {
            throw new Stale("agenda.slot.gone");
        }
        return id;
    }

    /** The person is expected from now on. */
    void isExpected(long id) {
        jdbc.sql("update agenda_booking set live = 1 where id = ?").param(id).update();
    }

    /** The person came, or did not: the place stays theirs. */
    void over(long caseId, boolean came) {
        jdbc.sql("update agenda_booking set state = ?, live = null, ended_at = ? where case_id = ? and live = 1")
                .params(came ? "CAME" : "ABSENT", Timestamp.from(clock.instant()), caseId)
                .update();
    }

    /** The person is expected no more: the place is free again. */
    void dropped(long caseId) {
        jdbc.sql("update agenda_booking set state = 'DROPPED', live = null, slot_id = null, ended_at = ?"
                        + " where case_id = ? and live = 1")
                .params(Timestamp.from(clock.instant()), caseId)
                .update();
    }
}
