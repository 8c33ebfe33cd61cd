// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.time;

import it.respi.kernel.time.Explanation.Step;
import it.respi.kernel.time.TermResult.Due;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Notes down what the clock does, step by step. */
final class Telling {
    private final TermInput input;
    private final List<Explanation> steps = new ArrayList<>();

    Telling(TermInput input) {
        this.input = input;
    }

    /** The start and the day reached without suspensions. */
    void base(LocalDate reached, DayCount count) {
        add(Step.START, input.start());
        var term = input.term();
        add(
                switch (term.unit()) {
                    case DAY, HOUR -> Step.ADD_DAYS;
                    case WORKING_DAY -> Step.ADD_WORKING_DAYS;
                    case MONTH -> Step.ADD_MONTHS;
                    case YEAR -> Step.ADD_YEARS;
                },
                term.amount(),
                reached);
        var end = term.unit().after(input.start(), term.amount());
        var byCalendar = term.unit() == TermUnit.MONTH || term.unit() == TermUnit.YEAR;
        if (byCalendar && end.getDayOfMonth() != input.start().getDayOfMonth()) {
            add(Step.CLAMPED, input.start().getDayOfMonth(), end);
        }
        var skipped = input.start()
                .plusDays(1)
                .datesUntil(reached.plusDays(1))
                .filter(count::inCourtHolidays)
                .count();
        if (skipped > 0) {
            add(Step.COURT_HOLIDAYS, (int) skipped);
        }
    }

    void pause(Pause pause, LocalDate reached) {
        var suspension = pause.suspension();
        var days = pause.days() + pause.overlap();
        var observations = suspension.observations();
        if (observations == null) {
            add(pause.step(), suspension.from(), pause.end(), days);
        } else {
            add(pause.step(), suspension.from(), pause.end(), days, observations);
        }
        if (pause.interrupts()) {
            add(Step.ANEW, input.term().amount(), reached);
        } else if (pause.overlap() > 0) {
            add(Step.OVERLAP, pause.overlap());
        }
    }

    void withoutEffect(Pause pause, LocalDate over) {
        add(Step.WITHOUT_EFFECT, pause.suspension().from(), over);
    }

    /** The end; nothing is added after it. */
    List<Explanation> end(Due due) {
        if (!due.date().equals(due.raw())) {
            add(Step.ROLLED, due.raw(), due.date());
        }
        add(due.latestPossible() ? Step.DUE_AT_THE_LATEST : Step.DUE, due.date());
        if (input.provisional()) {
            add(Step.PROVISIONAL);
        }
        return steps;
    }

    private void add(Step step, Object... args) {
        steps.add(Explanation.of(step, args));
    }
}
