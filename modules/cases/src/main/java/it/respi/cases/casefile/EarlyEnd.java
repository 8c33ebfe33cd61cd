// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.cases.Act;
import it.respi.cases.CaseEvent;
import it.respi.cases.CaseId;
import it.respi.cases.CaseOutcome;
import it.respi.cases.CaseSignal;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.Dossiers;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.registry.LegalParameters;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody does to a case outside its steps: asks to withdraw or to pass it on, cancels, shelves. */
@Component
public class EarlyEnd {
    /** What the office answers to a move, without an act, when the case stays where it is. */
    private static final String STAYS = "STAYS";

    private final Dossiers dossiers;
    private final CaseFiles files;
    private final CaseHistory history;
    private final CaseEnd end;
    private final Rules rules;

    EarlyEnd(Dossiers dossiers, CaseFiles files, CaseHistory history, CaseEnd end, Rules rules) {
        this.dossiers = dossiers;
        this.files = files;
        this.history = history;
        this.end = end;
        this.rules = rules;
    }

    /** The person signed that they withdraw (rinuncia, SP5); the office still has to confirm. */
    @Transactional
    public CaseFile requestWithdrawal(Actor actor, String dossierNumber, CaseId id, LocalDate signedOn) {
        CaseFile file = take(actor, dossierNumber, id, CaseAction.REQUEST_WITHDRAWAL);
        if (rules.hasOpenRequest(file)) {
            throw new RuleBroken("case.withdrawal.already-asked");
        }
        return asked(actor, file, CaseSignal.WITHDRAWAL_REQUESTED, signedOn);
    }

    /**
     * The person moves to another province or municipality (SP6); the office still has to decide whether it passes the case on.
     *
     * @param place where to, kept sealed with the case
     */
    @Transactional
    public CaseFile requestTransfer(Actor actor, String dossierNumber, CaseId id, String place, LocalDate movedOn) {
        CaseFile file = take(actor, dossierNumber, id, CaseAction.REQUEST_TRANSFER);
        if (rules.awaits(file, CaseSignal.TRANSFER_REQUESTED, Act.CONFIRM_TRANSFER, STAYS)) {
            throw new RuleBroken("case.transfer.already-asked");
        }
        rules.texts().add(file, actor, CaseTexts.PLACE, place);
        return asked(actor, file, CaseSignal.TRANSFER_REQUESTED, movedOn);
    }

    /**
     * An impediment came to light after what was granted (art. 22 c. 5.0.1 TUI): the office weighs it, and the case stays where it is
     * until the head has signed.
     */
    @Transactional
    public CaseFile reportImpediment(Actor actor, String dossierNumber, CaseId id) {
        CaseFile file = take(actor, dossierNumber, id, CaseAction.REPORT_IMPEDIMENT);
        if (!rules.impediments().report(actor, file)) {
            throw new RuleBroken("case.impediment.already-told");
        }
        return file;
    }

    /** Whoever is looked after went away: the police is told and they are looked for; all else goes on. */
    @Transactional
    public CaseFile reportMissing(Actor actor, String dossierNumber, CaseId id) {
        CaseFile file = take(actor, dossierNumber, id, CaseAction.REPORT_MISSING);
        rules.disappearances().report(actor, file);
        return file;
    }

    private CaseFile asked(Actor actor, CaseFile file, CaseSignal signal, LocalDate day) {
        history.append(file, actor, file.state(), Entry.fact(signal.name(), day));
        rules.events().publishEvent(new CaseEvent.Signalled(file.caseId(), signal));
        return file;
    }

    /** The desk cancels a case that was not sent (annullamento). */
    @Transactional
    public CaseFile cancel(Actor actor, String dossierNumber, CaseId id) {
        return close(take(actor, dossierNumber, id, CaseAction.CANCEL), actor, CaseOutcome.CANCELLED, "CANCELLED");
    }

    /** The office shelves a case after repeated absences (archiviazione, SP3). */
    @Transactional
    public CaseFile lapse(Actor actor, String dossierNumber, CaseId id) {
        CaseFile file = take(actor, dossierNumber, id, CaseAction.LAPSE);
        int absences = rules.absencesToLapse();
        if (!file.mayLapse(absences)) {
            throw new RuleBroken("case.lapse.too-early", absences);
        }
        return close(file, actor, CaseOutcome.LAPSED_NO_SHOW, "LAPSED");
    }

    /**
     * The head closes a case that cannot go on (SP12).
     *
     * @param why the outcome, one of those that nobody decides
     * @param reason kept sealed with the case
     */
    @Transactional
    public CaseFile closeFor(Actor actor, String dossierNumber, CaseId id, CaseOutcome why, String reason) {
        CaseFile file = take(actor, dossierNumber, id, CaseAction.CLOSE_FOR_REASON);
        rules.texts().add(file, actor, CaseTexts.CLOSING, reason);
        return close(file, actor, why, "CLOSED_" + why.name());
    }

    /**
     * Checks, without locking the case, that the actor may end it so.
     *
     * @throws NotFound {@code case.not-found} when it is not there, not visible or of another dossier
     * @throws NotAllowed {@code case.action.not-allowed} when visible, but not for that
     */
    @Transactional(readOnly = true)
    public void check(Dossier dossier, Actor actor, CaseId id, CaseAction action) {
        CaseFile file = files.ofDossier(dossier.id(), actor).stream()
                .filter(one -> one.caseId().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("case.not-found"));
        if (!files.rights(actor, file).can(action)) {
            throw new NotAllowed("case.action.not-allowed");
        }
    }

    private CaseFile close(CaseFile file, Actor actor, CaseOutcome how, String fact) {
        CaseState before = file.state();
        end.end(file, how);
        files.put(file);
        history.append(file, actor, before, Entry.fact(fact));
        end.tell(file);
        return file;
    }

    private CaseFile take(Actor actor, String dossierNumber, CaseId id, CaseAction action) {
        long dossierId = dossiers.take(dossierNumber, actor, DossierAction.READ).id();
        CaseFile file = files.take(id, actor, action);
        if (file.dossierId() != dossierId) {
            throw new NotFound("case.not-found");
        }
        return file;
    }

    /** Numbers and questions these ends depend on. */
    @Component
    static class Rules {
        private final LegalParameters parameters;
        private final JdbcClient jdbc;
        private final CaseTexts texts;
        private final ApplicationEventPublisher events;
        private final Clock clock;
        private final Impediments impediments;
        private final Disappearances disappearances;

        Rules(
                LegalParameters parameters,
                JdbcClient jdbc,
                CaseTexts texts,
                ApplicationEventPublisher events,
                Clock clock,
                Impediments impediments,
                Disappearances disappearances) {
            this.impediments = impediments;
            this.disappearances = disappearances;
            this.texts = texts;
            this.parameters = parameters;
            this.jdbc = jdbc;
            this.events = events;
            this.clock = clock;
        }

        Impediments impediments() {
            return impediments;
        }

        Disappearances disappearances() {
            return disappearances;
        }

        int absencesToLapse() {
            return parameters.amount("appointment.no_show_max", LocalDate.now(clock));
        }

        boolean hasOpenRequest(CaseFile file) {
            return awaits(file, CaseSignal.WITHDRAWAL_REQUESTED, Act.CONFIRM_WITHDRAWAL, "");
        }

        /**
         * Whether that was asked for and not answered since.
         *
         * @param plainly outcome of a step without an act that answers it too, or empty
         */
        boolean awaits(CaseFile file, CaseSignal asked, Act answered, String plainly) {
            return jdbc.sql("select kind from case_event where case_id = ? and (kind in (?, ?) or kind = 'STEP_DONE'"
                            + " and outcome = ?) order by id desc limit 1")
                    .params(file.id(), asked.name(), answered.name(), plainly)
                    .query(String.class)
                    .optional()
                    .filter(asked.name()::equals)
                    .isPresent();
        }

        CaseTexts texts() {
            return texts;
        }

        ApplicationEventPublisher events() {
            return events;
        }
    }
}
