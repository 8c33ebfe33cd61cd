// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.cases.Act;
import it.respi.cases.CaseEvent;
import it.respi.cases.CaseId;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.Dossiers;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The head decides once more on a case that is over (riesame, autotutela, SP11): the history keeps what was before. */
@Component
public class ReopenCase {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private final Dossiers dossiers;
    private final CaseFiles files;
    private final Around around;
    private final CaseHistory history;
    private final ApplicationEventPublisher events;

    ReopenCase(
            Dossiers dossiers, CaseFiles files, Around around, CaseHistory history, ApplicationEventPublisher events) {
        this.dossiers = dossiers;
        this.files = files;
        this.around = around;
        this.history = history;
        this.events = events;
    }

    /**
     * Opens it again at the review; the term runs anew from that day.
     *
     * @param reason kept sealed with the case
     * @throws NotFound {@code case.not-found}
     * @throws NotAllowed {@code case.action.not-allowed}
     * @throws RuleBroken {@code case.reopen.no-review} where the procedure has none, {@code case.already-open}, or
     *     {@code case.day.too-early} before the day of the end
     */
    @Transactional
    public void reopen(Actor actor, String dossierNumber, CaseId id, LocalDate day, String reason) {
        Dossier dossier = dossiers.take(dossierNumber, actor, DossierAction.READ);
        CaseFile file = files.take(id, actor, CaseAction.REOPEN);
        if (file.dossierId() != dossier.id()) {
            throw new NotFound("case.not-found");
        }
        if (!around.standard().isReviewed(file.procedureKey())) {
            throw new RuleBroken("case.reopen.no-review");
        }
        around.oneOpen().hold(dossier, file.procedureKey());
        refuseBeforeItsEnd(file, day);
        anew(actor, file, day, reason);
        events.publishEvent(new ExpiriesChanged(file.dossierId()));
        events.publishEvent(new CaseEvent.Reopened(
                id, file.procedureKey(), around.standard().routing(file)));
    }

    private static void refuseBeforeItsEnd(CaseFile file, LocalDate day) {
        Instant closed = file.closedAt();
        LocalDate end = closed == null ? day : LocalDate.ofInstant(closed, ROME);
        if (day.isBefore(end)) {
            throw new RuleBroken("case.day.too-early", day, end);
        }
    }

    private void anew(Actor actor, CaseFile file, LocalDate day, String reason) {
        CaseState before = file.state();
        around.remedies().reopenedAfterEnd(file, day);
        around.texts().add(file, actor, CaseTexts.REOPENING, reason);
        files.put(file);
        history.append(file, actor, before, Entry.fact(Act.REOPEN.name(), day));
    }

    /** What else it takes. */
    @Component
    record Around(Standard standard, OneOpen oneOpen, Remedies remedies, CaseTexts texts) {}
}
