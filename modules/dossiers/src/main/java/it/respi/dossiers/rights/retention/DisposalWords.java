// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.rights.retention;

import it.respi.kernel.actor.Actor;
import it.respi.platform.view.Choice;
import it.respi.platform.view.Tag;
import it.respi.platform.view.Texts;
import it.respi.registry.RetentionRule;
import it.respi.registry.RetentionRules;
import it.respi.registry.Staff;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Disposals and the plan of conservation in the reader's words. */
@Component
class DisposalWords {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private final RetentionRules plan;
    private final Staff staff;
    private final Texts texts;
    private final Clock clock;

    DisposalWords(RetentionRules plan, Staff staff, Texts texts, Clock clock) {
        this.plan = plan;
        this.staff = staff;
        this.texts = texts;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(ROME));
    }

    List<RetentionRule> plan() {
        return plan.on(today());
    }

    List<Choice> reasons() {
        return Stream.of(HoldReason.values())
                .map(reason -> Choice.of(reason.name(), texts.say("disposal.hold." + reason)))
                .toList();
    }

    Line line(Disposal disposal, Actor actor, boolean head) {
        String rule = plan.find(disposal.rule(), today())
                .map(known -> known.labelIn(LocaleContextHolder.getLocale()))
                .orElseGet(() -> texts.say("disposal.rule." + disposal.rule()));
        boolean due = disposal.isDue(today());
        boolean first = disposal.state() == DisposalState.FIRST;
        return new Line(
                disposal,
                rule,
                texts.say("disposal.goes." + disposal.scope(), disposal.documents()),
                state(disposal, due),
                first ? staff.nameOf(disposal.firstBy()) : null,
                head && due && disposal.state() == DisposalState.PROPOSED,
                first && disposal.firstBy() != actor.staffId());
    }

    private Tag state(Disposal disposal, boolean due) {
        return switch (disposal.state()) {
            case HELD -> new Tag("str", "it-locked", texts.say("disposal.state.HELD"));
            case FIRST -> new Tag("blu", "s-run", texts.say("disposal.state.FIRST"));
            case DONE, DROPPED -> new Tag("gry", "s-ok", texts.say("disposal.state." + disposal.state()));
            case PROPOSED ->
                due
                        ? new Tag("amb", "s-warn", texts.say("disposal.state.due"))
                        : new Tag("gry", "s-todo", texts.say("disposal.state.soon"));
        };
    }

    /**
     * A disposal on the page.
     *
     * @param goes what would go, in words
     * @param first who agreed first, or null
     * @param mayAgree whether the reader may agree as the first person
     * @param mayConfirm whether the reader may agree as the second
     */
    record Line(
            Disposal disposal,
            String rule,
            String goes,
            Tag state,
            @Nullable String first,
            boolean mayAgree,
            boolean mayConfirm) {}
}
