// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.mediator.job;

import it.respi.agenda.mediator.MediatorPolicy;
import it.respi.agenda.mediator.Mode;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.platform.data.Slice;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Jobs of mediators: seen, called off, reported (P8.05, P8.06) and validated for the payment (P8.07). */
@Component
public class Mediations {
    static final int PAGE = 30;

    private final MediationArchive archive;
    private final MediationRows rows;
    private final OfferRows offers;
    private final MediatorPolicy policy;
    private final Clock clock;

    Mediations(MediationArchive archive, MediationRows rows, OfferRows offers, MediatorPolicy policy, Clock clock) {
        this.archive = archive;
        this.rows = rows;
        this.offers = offers;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * The jobs that the actor's office asked for or has in its rooms, all of them for whoever keeps the register; newest first.
     *
     * @param open only those that are not over
     */
    @Transactional(readOnly = true)
    public Slice<Mediation> list(Actor actor, boolean open, @Nullable String cursor) {
        policy.mustRead(actor);
        Integer office = policy.manages(actor) ? null : actor.office().id();
        return Slice.of(rows.page(office, open, Slice.before(cursor), PAGE + 1), PAGE, job -> Long.toString(job.id()));
    }

    /** Those of {@link #list} that begin soon and that nobody has confirmed, soonest first. */
    @Transactional(readOnly = true)
    public List<Mediation> pressing(Actor actor) {
        policy.mustRead(actor);
        Integer office = policy.manages(actor) ? null : actor.office().id();
        return rows.pressing(office, LocalDateTime.now(clock), PAGE);
    }

    @Transactional(readOnly = true)
    public Mediation find(Actor actor, long id) {
        return archive.read(actor, id);
    }

    @Transactional(readOnly = true)
    public List<Offer> offers(Mediation job) {
        return offers.of(job.id());
    }

    /**
     * The mediator is not needed any more.
     *
     * @throws RuleBroken {@code mediator.job.over}
     */
    @Transactional
    public void cancel(Actor actor, long id, int seen) {
        Mediation job = archive.take(actor, id, seen);
        must(job.state().isToCome());
        archive.put(actor, job.cancelled(LocalDateTime.now(clock)));
    }

    /**
     * Help comes from afar instead: whoever does it by telephone may be asked.
     *
     * @throws RuleBroken {@code mediator.job.over} unless somebody in the room was looked for and nobody is there
     */
    @Transactional
    public void byPhone(Actor actor, long id, int seen) {
        Mediation job = archive.take(actor, id, seen);
        must(job.state().isOpen() && job.mode() == Mode.PRESENCE);
        archive.put(actor, job.byPhone());
    }

    /**
     * Nobody was found.
     *
     * @throws RuleBroken {@code mediator.job.over}
     */
    @Transactional
    public void nobody(Actor actor, long id, int seen) {
        Mediation job = archive.take(actor, id, seen);
        must(job.state().isOpen());
        archive.put(actor, job.in(MediationState.NO_INTERPRETER));
    }

    /**
     * Presence, and how it went.
     *
     * @throws RuleBroken {@code mediator.job.over}, or {@code mediator.job.not-yet} for times that have not come
     */
    @Transactional
    public void report(Actor actor, long id, PresenceForm form) {
        Mediation job = archive.take(actor, id, form.version());
        must(job.state().isWritten());
        LocalDateTime came = job.begins().toLocalDate().atTime(Objects.requireNonNull(form.came()));
        LocalDateTime left = job.begins().toLocalDate().atTime(Objects.requireNonNull(form.left()));
        if (left.isAfter(LocalDateTime.now(clock))) {
            throw new RuleBroken("mediator.job.not-yet");
        }
        archive.put(actor, job.took(came, left, form.outcome()));
    }

    /**
     * The hours are right and will be paid.
     *
     * @throws RuleBroken {@code mediator.job.over} unless it was reported
     */
    @Transactional
    public void validate(Actor actor, long id, int seen) {
        policy.mustManage(actor);
        Mediation job = archive.take(actor, id, seen);
        must(job.state() == MediationState.REPORTED);
        archive.put(actor, job.in(MediationState.VALIDATED));
    }

    private static void must(boolean possible) {
        if (!possible) {
            throw new RuleBroken("mediator.job.over");
        }
    }
}
