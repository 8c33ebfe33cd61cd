// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.time;

import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.kernel.time.TermResult.Due;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * The legal clock (computo dei termini, art. 2963 c.c.; art. 2 c. 6-7 and 10-bis L. 241/1990): start, plus the term,
 * plus the days suspended, moved past holidays. The same question always gets the same answer.
 *
 * @param calendar the holidays; {@link HolidayCalendar#national()} for every legal term
 */
public record LegalClock(HolidayCalendar calendar) {
    private static final LegalClock NATIONAL = new LegalClock(HolidayCalendar.national());

    /** The clock of legal terms, with the national holidays only. */
    public static LegalClock national() {
        return NATIONAL;
    }

    /**
     * Computes when the term ends and how much of it was used. Refuses terms in hours with
     * {@code clock.hours.need-a-time}; other refusals come from {@link TermInput}, {@link Suspension} and
     * {@link LegalTerm}.
     */
    public TermResult compute(TermInput input) {
        refuseUnless(input.term().unit() != TermUnit.HOUR, "clock.hours.need-a-time");
        var count = new DayCount(calendar, input.term());
        var told = new Telling(input);
        var base = count.end(input.start(), List.of());
        told.base(base, count);
        var effective = new ArrayList<Pause>();
        var raw = base;
        for (var pause : Pause.of(input)) {
            // a term that is over cannot be suspended any more
            if (pause.counted().isAfter(count.rolled(raw))) {
                told.withoutEffect(pause, count.rolled(raw));
                continue;
            }
            effective.add(pause);
            raw = extended(raw, input, effective, count);
            told.pause(pause, raw);
        }
        var begin = Pause.startOf(input.start(), effective);
        var due = new Due(
                count.rolled(raw),
                raw,
                effective.stream().mapToInt(pause -> pause.daysAfter(begin)).sum(),
                effective.stream().anyMatch(Pause::open));
        return new TermResult(input, due, Elapsed.of(input, effective, count), told.end(due));
    }

    /**
     * The moment at which a term in hours ends, counted from moment to moment; a last day on a holiday is moved as the
     * term says, at the same hour. Refuses other units with {@code clock.hours.only}.
     */
    public ZonedDateTime dueAt(ZonedDateTime start, LegalTerm term) {
        refuseUnless(term.unit() == TermUnit.HOUR, "clock.hours.only");
        var end = start.plusHours(term.amount());
        return end.with(new DayCount(calendar, term).rolled(end.toLocalDate()));
    }

    /** The last day of a term that nothing suspends. */
    public LocalDate lastDay(LocalDate start, LegalTerm term) {
        return compute(TermInput.of(start, term, start)).dueDate();
    }

    /**
     * The day to advise (data prudente) where offices read the term differently: its amount in calendar days and never
     * moved, so that it is not after the legal one. Refuses terms that are not in days with {@code clock.days.only}.
     */
    public LocalDate prudentDay(LocalDate start, LegalTerm term) {
        refuseUnless(term.unit() == TermUnit.DAY || term.unit() == TermUnit.WORKING_DAY, "clock.days.only");
        return start.plusDays(term.amount());
    }

    private static LocalDate extended(LocalDate raw, TermInput input, List<Pause> pauses, DayCount count) {
        var last = pauses.getLast();
        var begin = Pause.startOf(input.start(), pauses);
        if (last.interrupts()) {
            return count.end(begin, pauses);
        }
        if (last.days() == 0) {
            return raw;
        }
        // suspended on its very last day, the term ends on the day on which it runs again, never before
        return Pause.latest(Pause.latest(raw, count.end(begin, pauses)), last.end());
    }

    private static void refuseUnless(boolean allowed, String refusal) {
        if (!allowed) {
            throw new RuleBroken(refusal);
        }
    }
}
