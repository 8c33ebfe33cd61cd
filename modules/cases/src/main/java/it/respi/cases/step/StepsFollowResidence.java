// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.step;

import it.respi.cases.ProcedureCatalog;
import it.respi.cases.casefile.ResidenceChanged;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierOffices;
import it.respi.dossiers.Dossiers;
import it.respi.kernel.actor.AgencyKind;
import it.respi.registry.OfficeCalendars;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the person lives now the steps of a municipality are done: those that are open pass to its office, which takes part in
 * the dossier from then on. What was due by the calendar of the other office is due by its own; what the law or an appointment
 * says stays. The other municipality takes part no longer, unless it did something for the person or still has to.
 */
@Component
class StepsFollowResidence {
    private static final ZoneId ITALY = ZoneId.of("Europe/Rome");

    private final StepBoard board;
    private final StepDue dues;
    private final OfficeCalendars calendars;
    private final TakingPart part;
    private final ObjectProvider<ProcedureCatalog> catalog;

    /** @param catalog asked late: it belongs to the engine, which starts after us */
    StepsFollowResidence(
            StepBoard board,
            StepDue dues,
            OfficeCalendars calendars,
            TakingPart part,
            ObjectProvider<ProcedureCatalog> catalog) {
        this.board = board;
        this.dues = dues;
        this.calendars = calendars;
        this.part = part;
        this.catalog = catalog;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ResidenceChanged changed) {
        List<StepRow> open = board.of(changed.file().id()).stream()
                .filter(StepRow::pending)
                .filter(step -> step.lane().agency() == AgencyKind.MUNICIPALITY && step.officeId() == changed.from())
                .toList();
        if (open.isEmpty()) {
            return;
        }
        Dossier dossier = part.dossiers().forProcess(changed.file().dossierId());
        part.dossiers().share(dossier, changed.to());
        open.forEach(step -> board.passTo(step, changed.to(), dueOn(step, changed)));
        if (!board.worked(dossier.id(), changed.from())) {
            part.offices().leaveUnlessLetIn(dossier, changed.from());
        }
    }

    /** Who takes part in dossiers. */
    @Component
    record TakingPart(Dossiers dossiers, DossierOffices offices) {}

    private LocalDate dueOn(StepRow step, ResidenceChanged changed) {
        LocalDate opened = LocalDate.ofInstant(step.openedAt(), ITALY);
        return catalog.getObject()
                .step(step.procedure(), step.version(), step.code())
                .filter(known -> step.dueOn().equals(dues.target(calendars.of(changed.from()), opened, known)))
                .map(known -> dues.target(calendars.of(changed.to()), opened, known))
                .orElse(step.dueOn());
    }
}
