// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.handing;

import it.respi.cases.casefile.CasePolicy;
import it.respi.cases.step.StepRow;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.Office;
import it.respi.registry.Offices;
import it.respi.registry.Staff;
import it.respi.registry.Staff.Colleague;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who may be given a step (colleghi): people of its office who may finish it, by the same policy as whoever takes it, and who are
 * named where the dossier is protected.
 */
@Component
public class Colleagues {
    private final Staff staff;
    private final Offices offices;
    private final CasePolicy policy;
    private final JdbcClient jdbc;

    Colleagues(Staff staff, Offices offices, CasePolicy policy, JdbcClient jdbc) {
        this.staff = staff;
        this.offices = offices;
        this.policy = policy;
        this.jdbc = jdbc;
    }

    /** Those who may be given the step, by name; not who has it. */
    public List<Colleague> of(StepRow step) {
        Office office = offices.get(step.officeId());
        Set<Integer> barred = barred(step);
        return staff.atWork(office.id()).stream()
                .filter(one -> step.assigneeId() == null || step.assigneeId() != one.id())
                .filter(one -> policy.mayFinish(
                        new Actor(one.id(), one.name(), office, one.lanes()), step.officeId(), step.lane()))
                .filter(one -> !barred.contains(one.id()))
                .toList();
    }

    /** The people of the actor's office who may be given work there, by name. */
    public List<Colleague> of(Actor actor) {
        return staff.atWork(actor.office().id());
    }

    /** Those of the steps that a colleague of the actor's office may be given, by number. */
    public Set<Long> fitting(Actor actor, int to, Collection<StepRow> steps) {
        Optional<Actor> colleague = of(actor).stream()
                .filter(one -> one.id() == to)
                .map(one -> new Actor(one.id(), one.name(), actor.office(), one.lanes()))
                .findFirst();
        if (colleague.isEmpty() || steps.isEmpty()) {
            return Set.of();
        }
        Set<Long> hidden = new HashSet<>(jdbc.sql("select d.id from dossier d where d.id in (:dossiers)"
                        + " and d.protection is not null and not exists (select 1 from dossier_named n"
                        + " where n.dossier_id = d.id and n.staff_id = :to)")
                .param("dossiers", steps.stream().map(StepRow::dossierId).toList())
                .param("to", to)
                .query(Long.class)
                .list());
        return steps.stream()
                .filter(step -> policy.mayFinish(colleague.get(), step.officeId(), step.lane()))
                .filter(step -> !hidden.contains(step.dossierId()))
                .map(StepRow::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The people of the office from whom a protected dossier is hidden; nobody for an ordinary one. */
    private Set<Integer> barred(StepRow step) {
        return new HashSet<>(
                jdbc.sql("select s.id from dossier d join registry_staff s on s.office_id = ? where d.id = ?"
                                + " and d.protection is not null and not exists (select 1 from dossier_named n"
                                + " where n.dossier_id = d.id and n.staff_id = s.id)")
                        .params(step.officeId(), step.dossierId())
                        .query(Integer.class)
                        .list());
    }
}
