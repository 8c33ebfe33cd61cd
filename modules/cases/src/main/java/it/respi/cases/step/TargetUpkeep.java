// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.step;

import it.respi.cases.ProcedureCatalog;
import it.respi.cases.StepDefinition;
import it.respi.kernel.time.HolidayCalendar;
import it.respi.registry.OfficeCalendarChanged;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Computes the targets of open steps again when the calendar of their office changes, in the same transaction. Steps due
 * by the term of the law, by an appointment or by the remedies stay as they are: only those due on the day that the calendar gave until
 * now are moved. One statement for each kind of step and day of opening, and only where the day is another.
 */
@Component
class TargetUpkeep {
    private static final ZoneId ITALY = ZoneId.of("Europe/Rome");

    private final JdbcClient jdbc;
    private final ObjectProvider<ProcedureCatalog> catalog;
    private final StepDue dues;

    /** @param catalog asked late: it belongs to the engine, which starts after us */
    TargetUpkeep(JdbcClient jdbc, ObjectProvider<ProcedureCatalog> catalog, StepDue dues) {
        this.dues = dues;
        this.jdbc = jdbc;
        this.catalog = catalog;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(OfficeCalendarChanged change) {
        for (Group group : groups(change)) {
            catalog.getObject()
                    .step(group.procedure(), group.code())
                    .filter(step ->
                            !StepDue.isAppointment(step) && !StepDue.isOfRemedies(step) && step.targetFrom() == null)
                    .ifPresent(step -> move(change, group, step));
        }
    }

    private void move(OfficeCalendarChanged change, Group group, StepDefinition step) {
        LocalDate before = due(change.before(), group, step);
        LocalDate after = due(change.after(), group, step);
        if (!group.dueOn().equals(before) || after.equals(before)) {
            return;
        }
        jdbc.sql("update case_step set due_on = ?, rung = 0 where office_id = ? and state in (0, 1) and not by_term and"
                        + " due_on = ? and procedure_key = ? and code = ? and opened_at >= ? and opened_at < ?")
                .params(
                        after,
                        change.officeId(),
                        before,
                        group.procedure(),
                        group.code(),
                        midnight(group.opened()),
                        midnight(group.opened().plusDays(1)))
                .update();
    }

    /** Steps whose day of opening is counted by the clock of Italy, while the database keeps UTC: read, then grouped. */
    private List<Group> groups(OfficeCalendarChanged change) {
        return jdbc
                .sql("select distinct procedure_key, code, date_format(opened_at, '%Y-%m-%dT%H:00') as hour, due_on"
                        + " from case_step where office_id = ? and state in (0, 1) and not by_term and due_on >= ?")
                .params(change.officeId(), change.first())
                .query((rs, row) -> new Group(
                        rs.getString(1),
                        rs.getString(2),
                        italianDay(rs.getString(3)),
                        rs.getObject(4, LocalDate.class)))
                .list()
                .stream()
                .distinct()
                .toList();
    }

    private static LocalDate italianDay(String utcHour) {
        return LocalDateTime.parse(utcHour)
                .atOffset(ZoneOffset.UTC)
                .atZoneSameInstant(ITALY)
                .toLocalDate();
    }

    private LocalDate due(HolidayCalendar calendar, Group group, StepDefinition step) {
        return dues.target(calendar, group.opened(), step);
    }

    private static Timestamp midnight(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(ITALY).toInstant());
    }

    /** Steps that were opened on the same day and are due on the same day. */
    private record Group(String procedure, String code, LocalDate opened, LocalDate dueOn) {}
}
