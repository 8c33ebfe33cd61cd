// SPDX-License-Identifier: EUPL-1.2
package it.respi.reports.times;

import it.respi.cases.ProcedureCatalog;
import it.respi.cases.StepTargets;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Office;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.registry.Offices;
import it.respi.reports.figures.Disclosure;
import it.respi.reports.times.ReportPolicy.Reach;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody reads the times (monitoraggio dei tempi dei procedimenti, art. 2 L. 241/1990). */
@Component
class MeasureTimes {
    private final ReportPolicy policy;
    private final TimesQueries queries;
    private final Offices offices;
    private final Procedures procedures;
    private final Clock clock;

    MeasureTimes(ReportPolicy policy, TimesQueries queries, Offices offices, Procedures procedures, Clock clock) {
        this.policy = policy;
        this.queries = queries;
        this.offices = offices;
        this.procedures = procedures;
        this.clock = clock;
    }

    /** What is known of the steps: who does them, and within what time. */
    @Component
    record Procedures(ProcedureCatalog catalog, StepTargets targets) {}

    /**
     * The figures, as far as the actor may know them. Five statements on snapshots of the views.
     *
     * @param procedure key of the only procedure; null or blank for all
     * @param office code of the only office; null or blank for all the actor may see
     * @throws NotAllowed {@code reports.not-allowed}
     * @throws NotFound {@code reports.filter.unknown} for a procedure or an office that is not there
     * @throws RuleBroken {@code reports.period.out-of-range}
     */
    @Transactional(readOnly = true)
    Times measure(Actor actor, int months, @Nullable String procedure, @Nullable String office) {
        Reach reach = policy.reach(actor);
        Integer officeId = reach.narrowedTo(officeId(office));
        Period period = new Period(months, LocalDate.now(clock));
        Filter filter = new Filter(period, known(procedure), officeId);
        CaseFigures cases = new CaseFigures(
                filter,
                reach.disclosure(),
                new CaseFigures.Rows(
                        queries.flows(filter),
                        queries.standing(filter),
                        queries.decided(filter),
                        queries.lateSteps(filter)));
        StepFigures steps = new StepFigures(reach.disclosure(), procedures, offices, period.today());
        return new Times(
                new Times.About(
                        period.from(),
                        period.today(),
                        filter.procedure(),
                        officeId == null ? null : offices.get(officeId).code(),
                        reach.disclosure() == Disclosure.NO_SMALL_NUMBERS),
                cases.totals(),
                steps.of(queries.finished(filter)),
                cases.months(),
                cases.procedures(procedures.catalog()));
    }

    /** The offices the actor may ask for, in the order they were entered; the province takes part in no procedure. */
    List<Office> choices(Actor actor) {
        Integer only = policy.reach(actor).officeId();
        return offices.all().stream()
                .filter(office -> only == null ? office.kind() != AgencyKind.PROVINCE : only == office.id())
                .toList();
    }

    private @Nullable Integer officeId(@Nullable String code) {
        if (code == null || code.isBlank()) {
            return null;
        }
        return offices.byCode(code).map(Office::id).orElseThrow(() -> new NotFound("reports.filter.unknown"));
    }

    private @Nullable String known(@Nullable String procedure) {
        if (procedure == null || procedure.isBlank()) {
            return null;
        }
        return procedures
                .catalog()
                .procedure(procedure)
                .orElseThrow(() -> new NotFound("reports.filter.unknown"))
                .key();
    }
}
