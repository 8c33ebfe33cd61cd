// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.cases.CaseFact;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.AgencyKind;
import it.respi.platform.audit.AuditEntry;
import it.respi.platform.audit.AuditTrail;
import it.respi.platform.audit.ChainedTable;
import it.respi.platform.audit.Purpose;
import it.respi.platform.audit.Who;
import it.respi.platform.data.Ids;
import it.respi.platform.data.Params;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The history of cases (storia): append-only; every page, report and export reads the same rows, and the
 * provable history vouches for each. */
@Component
public class CaseHistory {
    private static final int SYSTEM = 0;
    private static final ChainedTable EVENTS = ChainedTable.of("case_event");

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Ids ids;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CaseHistory(JdbcClient jdbc, AuditTrail audit, Ids ids, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Adds an entry, in the transaction that changes the case. What the office that decides says is confirmed, what
     * others say is reported, what follows from the law is of the system.
     *
     * @param actor who did it, null for the system
     * @param before state before, null when the case is new
     * @return id of the entry
     */
    public long append(CaseFile file, @Nullable Actor actor, @Nullable CaseState before, Entry entry) {
        long id = ids.next();
        List<?> values = values(id, file, actor, before, entry);
        jdbc.sql(EVENTS.insert()).params(values).update();
        Purpose purpose = actor == null ? Purpose.LAW : Purpose.CASE_WORK;
        audit.done(AuditEntry.of(clock.instant(), Who.of(actor), file.dossierId(), entry.kind(), purpose)
                .sealing(EVENTS.sealed(values)));
        events.publishEvent(fact(id, file, entry));
        return id;
    }

    private static CaseFact fact(long id, CaseFile file, Entry entry) {
        return new CaseFact(
                id,
                file.caseId(),
                file.dossierId(),
                file.procedureKey(),
                entry.kind(),
                entry.stepCode(),
                entry.outcome(),
                entry.detail(),
                entry.onDate(),
                file.appointmentAt());
    }

    private List<?> values(long id, CaseFile file, @Nullable Actor actor, @Nullable CaseState before, Entry entry) {
        return Params.of(
                id,
                file.id(),
                file.dossierId(),
                file.procedureKey(),
                entry.kind(),
                entry.title(),
                entry.stepCode(),
                entry.outcome(),
                entry.detail(),
                actor == null ? SYSTEM : actor.staffId(),
                actor == null ? SYSTEM : actor.office().id(),
                moment(clock.instant()),
                entry.onDate(),
                provenance(actor),
                before == null ? null : before.name(),
                file.state().name(),
                file.holder().name(),
                entry.stepOpenedAt() == null ? null : moment(entry.stepOpenedAt()));
    }

    /** As the column keeps it: the history vouches for what can be read back. */
    private static Timestamp moment(Instant moment) {
        return Timestamp.from(moment.truncatedTo(ChronoUnit.MILLIS));
    }

    /** The newest entries of a case, at most so many. */
    public List<CaseEventRow> latest(long caseId, int most) {
        return before(caseId, Long.MAX_VALUE, most);
    }

    /**
     * The entries of a case that are older than one of them, newest first, at most so many.
     *
     * @param entry id of an entry; all are older than {@link Long#MAX_VALUE}
     */
    public List<CaseEventRow> before(long caseId, long entry, int most) {
        return jdbc.sql(
                        "select id, step_code, kind, title, outcome, detail, staff_id, office_id, at, on_date, provenance"
                                + " from case_event where case_id = ? and id < ? order by id desc limit ?")
                .params(caseId, entry, most)
                .query((rs, row) -> new CaseEventRow(
                        rs.getLong(1),
                        rs.getString(2),
                        rs.getString(3),
                        rs.getString(4),
                        rs.getString(5),
                        rs.getString(6),
                        rs.getInt(7),
                        rs.getInt(8),
                        rs.getTimestamp(9).toInstant(),
                        rs.getObject(10, java.time.LocalDate.class),
                        rs.getString(11)))
                .list();
    }

    private static String provenance(@Nullable Actor actor) {
        if (actor == null) {
            return "SYSTEM";
        }
        return actor.office().kind() == AgencyKind.HELP_DESK ? "REPORTED" : "CONFIRMED";
    }
}
