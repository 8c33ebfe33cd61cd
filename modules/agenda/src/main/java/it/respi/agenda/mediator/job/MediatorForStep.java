// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.mediator.job;

import it.respi.agenda.mediator.MediatorPolicy;
import it.respi.cases.Act;
import it.respi.cases.StepDefinition;
import it.respi.cases.step.StepHelp;
import it.respi.cases.step.StepRow;
import it.respi.kernel.actor.Actor;
import it.respi.platform.view.Texts;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What the steps of P8 and SP8, and those that wait for an appointment, offer beside their questions: the jobs of the case with
 * their state and the code of the mediator, and where one is looked for the way to ask.
 */
@Component
class MediatorForStep implements StepHelp {
    private static final Set<String> LOOKING = Set.of(
            "Task_FindMediator",
            "Task_ArrangeWithoutMediator",
            "Task_MediationPhone",
            "Task_MediationQualified",
            "Task_MediationTranslate",
            "Task_MediationUnassigned",
            "Task_MediationFallback");
    private static final Set<String> DOING =
            Set.of("Task_MediationService", "Task_MediationReport", "Task_MediationValidate");
    private static final Set<String> EXPECTING = Set.of(Act.RECORD_FINGERPRINTS.name(), Act.RECORD_APPOINTMENT.name());
    private static final int SHOWN = 5;

    private final MediationRows rows;
    private final MediationWords words;
    private final MediatorPolicy policy;
    private final Texts texts;

    MediatorForStep(MediationRows rows, MediationWords words, MediatorPolicy policy, Texts texts) {
        this.rows = rows;
        this.words = words;
        this.policy = policy;
        this.texts = texts;
    }

    @Override
    public boolean isFor(StepDefinition step) {
        return LOOKING.contains(step.code())
                || DOING.contains(step.code())
                || EXPECTING.contains(Objects.requireNonNullElse(step.action(), ""));
    }

    @Override
    public List<Link> links(Actor actor, StepRow step) {
        List<Mediation> jobs = rows.ofCase(step.caseId(), SHOWN).stream()
                .filter(job -> policy.sees(actor, job.officeId(), job.placeOfficeId()))
                .toList();
        Map<Long, String> codes = rows.codes(jobs.stream()
                .map(Mediation::mediatorId)
                .filter(Objects::nonNull)
                .toList());
        Link ask = new Link(
                "/u/mediatori/richiesta?step=" + step.id(), texts.say("mediator.ask"), texts.say("mediator.step.how"));
        return Stream.concat(
                        jobs.stream().map(job -> link(job, codes)),
                        LOOKING.contains(step.code()) ? Stream.of(ask) : Stream.empty())
                .toList();
    }

    private Link link(Mediation job, Map<Long, String> codes) {
        String state = words.state(job).text();
        String code = job.mediatorId() == null ? "" : codes.getOrDefault(job.mediatorId(), "");
        return new Link(
                MediationController.PAGE + "/" + job.id(),
                texts.say("mediator.step.job", words.language(job), words.when(job)),
                code.isEmpty() ? state : texts.say("mediator.step.code", state, code));
    }
}
