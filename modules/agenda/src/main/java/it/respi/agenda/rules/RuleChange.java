// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.rules;

import it.respi.agenda.booking.Quotas;
import it.respi.agenda.slot.AgendaRules;
import it.respi.agenda.slot.AgendaRules.Span;
import it.respi.agenda.slot.SlotKind;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.platform.web.RuleFields;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What follows from a form of the rules. */
@Component
class RuleChange {
    /** Beside which field a broken rule is said. */
    static final RuleFields FIELDS = RuleFields.of("name", "agenda.resource.known", "agenda.resource.name")
            .and("minutes", "agenda.resource.minutes")
            .and("kind", "agenda.resource.kind")
            .and("weekdays", "agenda.opening.days")
            .and("to", "agenda.opening.hours", "agenda.opening.overlaps", "agenda.closure.hours")
            .and("validTo", "agenda.opening.valid")
            .and("day", "agenda.closure.past")
            .and("desk", "agenda.quota.desk")
            .and("perDay", "agenda.quota.number");

    private final AgendaRules rules;
    private final Quotas quotas;

    RuleChange(AgendaRules rules, Quotas quotas) {
        this.rules = rules;
        this.quotas = quotas;
    }

    /** Reads the form; what it says is carried out when nothing is wrong with it. */
    Runnable read(Actor actor, RuleKind kind, Typed typed) {
        return switch (kind) {
            case RESOURCE -> resource(actor, typed);
            case OPENING -> opening(actor, typed);
            case CLOSURE -> closure(actor, typed);
            case QUOTA -> quota(actor, typed);
        };
    }

    private Runnable resource(Actor actor, Typed typed) {
        String name = typed.text("name");
        int minutes = typed.number("minutes");
        String kind = typed.text("kind");
        return () -> rules.addResource(
                actor, name, SlotKind.of(kind).orElseThrow(() -> new RuleBroken("agenda.resource.kind")), minutes);
    }

    private Runnable opening(Actor actor, Typed typed) {
        long resource = typed.id("resource");
        List<DayOfWeek> days = typed.weekdays("weekdays");
        Span span = new Span(typed.minutes("from"), typed.minutes("to"));
        LocalDate validFrom = typed.day("validFrom");
        LocalDate validTo = typed.optionalDay("validTo");
        return () -> rules.addOpening(actor, resource, days, span, validFrom, validTo);
    }

    private Runnable closure(Actor actor, Typed typed) {
        LocalDate day = typed.day("day");
        @Nullable Long resource = typed.isGiven("resource") ? Long.valueOf(typed.id("resource")) : null;
        boolean hours = typed.isGiven("from") || typed.isGiven("to");
        Span span = hours ? new Span(typed.minutes("from"), typed.minutes("to")) : Span.WHOLE_DAY;
        return () -> rules.close(actor, resource, day, span);
    }

    private Runnable quota(Actor actor, Typed typed) {
        int desk = typed.number("desk");
        int perDay = typed.number("perDay");
        return () -> quotas.lend(actor, desk, perDay);
    }
}
