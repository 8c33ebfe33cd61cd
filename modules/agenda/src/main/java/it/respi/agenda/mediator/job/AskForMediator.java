// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.mediator.job;

import it.respi.agenda.mediator.MediatorPolicy;
import it.respi.cases.step.OpenSteps;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.Office;
import it.respi.kernel.deadline.LeadTime;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.platform.data.Ids;
import it.respi.registry.LegalParameters;
import it.respi.registry.Offices;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An office asks for a mediator (richiesta di mediazione, P8.01), for a step or without one. */
@Component
public class AskForMediator {
    private static final String LEAD_TIME = "interpreter.lead_time";

    private final MediationArchive archive;
    private final MediatorPolicy policy;
    private final OpenSteps steps;
    private final Setting setting;
    private final Clock clock;

    AskForMediator(MediationArchive archive, MediatorPolicy policy, OpenSteps steps, Setting setting, Clock clock) {
        this.archive = archive;
        this.policy = policy;
        this.steps = steps;
        this.setting = setting;
        this.clock = clock;
    }

    /**
     * Asks.
     *
     * @return number of the job
     * @throws RuleBroken {@code mediator.job.place.wrong}, {@code mediator.job.past}, or {@code mediator.job.lead-time} when it is
     *     neither urgent nor far enough ahead
     */
    @Transactional
    public long ask(Actor actor, MediationForm form) {
        policy.mustRead(actor);
        Office place = setting.office(Objects.requireNonNullElse(form.place(), ""));
        LocalDateTime begins = form.begins();
        LocalDateTime now = LocalDateTime.now(clock);
        if (begins.isBefore(now)) {
            throw new RuleBroken("mediator.job.past");
        }
        refuseTooLate(form, begins, now);
        Mediation job = Mediation.requested(
                setting.nextId(),
                actor.office().id(),
                place.id(),
                setting.townOf(place),
                caseOf(actor, form.step()),
                null,
                Objects.requireNonNull(form.language()),
                Objects.requireNonNull(form.mode()),
                Objects.requireNonNullElse(form.gender(), ""),
                Objects.requireNonNull(form.topic()),
                form.isUrgent(),
                begins,
                form.ends());
        archive.add(actor, job);
        return job.id();
    }

    private void refuseTooLate(MediationForm form, LocalDateTime begins, LocalDateTime now) {
        int hours = setting.leadTime(now);
        if (!form.isUrgent() && new LeadTime(hours).lastMomentFor(begins).isBefore(now)) {
            throw new RuleBroken("mediator.job.lead-time", hours);
        }
    }

    private @Nullable Long caseOf(Actor actor, @Nullable Long step) {
        return step == null ? null : steps.answered(actor, step).caseId();
    }

    /** Where jobs are, their numbers, and how long before they are asked for. */
    @Component
    static class Setting {
        private final Offices offices;
        private final FreeMediators free;
        private final LegalParameters parameters;
        private final Ids ids;

        Setting(Offices offices, FreeMediators free, LegalParameters parameters, Ids ids) {
            this.offices = offices;
            this.free = free;
            this.parameters = parameters;
            this.ids = ids;
        }

        Office office(String code) {
            return offices.byCode(code).orElseThrow(() -> new RuleBroken("mediator.job.place.wrong"));
        }

        String townOf(Office office) {
            return free.placeOf(office.id());
        }

        /** Hours; 0 where no parameter is in force. */
        int leadTime(LocalDateTime now) {
            return parameters
                    .find(LEAD_TIME, now.toLocalDate())
                    .map(parameter -> parameter.amount())
                    .orElse(0);
        }

        long nextId() {
            return ids.next();
        }
    }
}
