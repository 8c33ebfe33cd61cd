// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.mediator.job;

import it.respi.agenda.mediator.MediatorPolicy;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.kernel.refusal.RespiException.Stale;
import it.respi.platform.audit.AuditEntry;
import it.respi.platform.audit.AuditTrail;
import it.respi.platform.audit.Purpose;
import it.respi.platform.audit.Who;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The jobs (archivio degli incarichi): one leaves it only for somebody who may see it, and every change stands in the history and is told. */
@Component
class MediationArchive {
    private final MediationRows rows;
    private final MediatorPolicy policy;
    private final AuditTrail audit;
    private final Clock clock;
    private final MediationMails mails;

    MediationArchive(MediationRows rows, MediatorPolicy policy, AuditTrail audit, Clock clock, MediationMails mails) {
        this.rows = rows;
        this.policy = policy;
        this.audit = audit;
        this.clock = clock;
        this.mails = mails;
    }

    /** @throws NotFound {@code mediator.job.not-found} when it is not there, or neither asked for by the office nor at it */
    @Transactional(readOnly = true)
    public Mediation read(Actor actor, long id) {
        return visible(actor, rows.find(id));
    }

    /**
     * The job to change it, locked.
     *
     * @param seen the version that was shown
     * @throws Stale {@code mediator.job.changed} when somebody else was faster
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Mediation take(Actor actor, long id, int seen) {
        Mediation job = visible(actor, rows.lock(id));
        if (job.version() != seen) {
            throw new Stale("mediator.job.changed");
        }
        return job;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Actor actor, Mediation job) {
        rows.insert(job, actor.staffId(), clock.instant());
        note(actor, job);
        mails.changed(job);
    }

    /** @param actor null when nobody did it, but the appointment or the time */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(@Nullable Actor actor, Mediation job) {
        rows.update(job, Who.of(actor).staffId(), clock.instant());
        note(actor, job);
        mails.changed(job);
    }

    private Mediation visible(Actor actor, Optional<Mediation> found) {
        policy.mustRead(actor);
        Mediation job = found.orElseThrow(() -> new NotFound("mediator.job.not-found"));
        policy.mustSee(actor, job.officeId(), job.placeOfficeId());
        return job;
    }

    private void note(@Nullable Actor actor, Mediation job) {
        String action = "MEDIATION_" + job.state().name();
        audit.done(AuditEntry.upkeep(clock.instant(), Who.of(actor), action, Purpose.CASE_WORK)
                .about("agenda_mediator_job/" + job.id()));
    }
}
