// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.calculator;

import it.respi.kernel.deadline.RenewalWindow;
import it.respi.kernel.time.LegalClock;
import it.respi.kernel.time.LegalTerm;
import it.respi.kernel.time.Roll;
import it.respi.kernel.time.TermUnit;
import java.time.LocalDate;
import java.util.List;

/**
 * Days that a person must keep (scadenze per la persona, specification 12.17), each with the figure in force on the day of
 * the event.
 *
 * @param figures the terms
 */
public record Days(Figures figures) {
    private static final int HOURS_OF_A_DAY = 24;

    /**
     * After the entry into Italy (art. 5 c. 2 TUI): the limit of the law in working days, and the day to advise.
     *
     * @param entry day of the stamp
     */
    public DayAnswer afterEntry(LocalDate entry) {
        var term = figures.on("permit.first.request", entry);
        var saturday = figures.on("permit.first.saturday_is_working", entry);
        var host = figures.on("host.notice", entry);
        var days = new LegalTerm(
                term.amount(), TermUnit.WORKING_DAY, Roll.NEXT_NON_HOLIDAY, false, saturday.amount() != 0);
        return new DayAnswer(
                List.of(
                        KeyDay.of("entry.prudent", LegalClock.national().prudentDay(entry, days), term.amount()),
                        KeyDay.of("entry.legal", LegalClock.national().lastDay(entry, days), term.amount()),
                        KeyDay.of("entry.host", entry.plusDays(host.amount() / HOURS_OF_A_DAY), host.amount())),
                List.of(Line.step(saturday.amount() == 0 ? "day.entry.saturday-not" : "day.entry.saturday")),
                List.of(term, saturday, host));
    }

    /**
     * Around the expiry of a permit (art. 5 c. 4, art. 13 c. 2 lett. b TUI).
     *
     * @param expiry last day on which it is good
     */
    public DayAnswer renewal(LocalDate expiry) {
        var before = figures.on("permit.renewal.request_before", expiry);
        var after = figures.on("permit.renewal.tolerance_after", expiry);
        var window = new RenewalWindow(expiry, before.amount(), after.amount());
        return new DayAnswer(
                List.of(
                        KeyDay.of("renewal.ask-by", window.askBy(), before.amount()),
                        KeyDay.of("renewal.tolerated", window.lastTolerated(), after.amount())),
                List.of(Line.step("day.renewal.note")),
                List.of(before, after));
    }

    /**
     * How long a family nulla osta is good: it ends on its day, even on a holiday.
     *
     * @param issued day on which it was issued
     */
    public DayAnswer nullaOsta(LocalDate issued) {
        var validity = figures.on("family.nulla_osta.validity", issued);
        var last = LegalClock.national().lastDay(issued, LegalTerm.validityMonths(validity.amount()));
        return new DayAnswer(
                List.of(KeyDay.of("nulla-osta.valid-to", last, validity.amount())), List.of(), List.of(validity));
    }

    /**
     * Until when to take the oath (giuramento, art. 10 L. 91/1992): the limit, and the day to advise, not moved past a
     * holiday.
     *
     * @param notified day on which the decree was notified
     */
    public DayAnswer oath(LocalDate notified) {
        var term = figures.on("citizenship.oath", notified);
        var clock = LegalClock.national();
        return new DayAnswer(
                List.of(
                        KeyDay.of(
                                "oath.prudent",
                                clock.lastDay(notified, LegalTerm.validityMonths(term.amount())),
                                term.amount()),
                        KeyDay.of(
                                "oath.legal", clock.lastDay(notified, LegalTerm.months(term.amount())), term.amount())),
                List.of(Line.step("day.oath.note")),
                List.of(term));
    }
}
