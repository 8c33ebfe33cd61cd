// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.calculator;

import it.respi.kernel.deadline.RenewalWindow;
import it.respi.kernel.time.LegalClock;
import it.respi.kernel.time.LegalTerm;
import it.respi.kernel.time.Roll;
import it.respi.kernel.time.TermUnit;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

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
     * After an entry for work: the contract of stay besides (contratto di soggiorno, art. 22 c. 6 TUI).
     *
     * @param entry day of the stamp, from 10 September 2002
     */
    public DayAnswer afterWorkEntry(LocalDate entry) {
        var contract = figures.on("work.contract_of_stay", entry);
        var last = LegalClock.national().lastDay(entry, LegalTerm.days(contract.amount()));
        var permit = afterEntry(entry);
        return new DayAnswer(
                joined(List.of(KeyDay.of("entry.contract", last, contract.amount())), permit.days()),
                permit.notes(),
                joined(List.of(contract), permit.figures()));
    }

    /**
     * Around the expiry of a permit (art. 5 c. 4, art. 13 c. 2 lett. b TUI), and from when on the residence may be
     * cancelled (cancellazione anagrafica, art. 11 DPR 223/1989).
     *
     * @param expiry last day on which it is good
     */
    public DayAnswer renewal(LocalDate expiry) {
        var before = figures.on("permit.renewal.request_before", expiry);
        var after = figures.on("permit.renewal.tolerance_after", expiry);
        var window = new RenewalWindow(expiry, before.amount(), after.amount());
        var cancel = figures.on("residence.cancel", expiry);
        var notice = figures.on("residence.cancel.notice", expiry);
        var cancelled = LegalClock.national()
                .lastDay(expiry, LegalTerm.validityMonths(cancel.amount()))
                .plusDays(notice.amount());
        return new DayAnswer(
                List.of(
                        KeyDay.of("renewal.ask-by", window.askBy(), before.amount()),
                        KeyDay.of("renewal.tolerated", window.lastTolerated(), after.amount()),
                        KeyDay.of("renewal.residence", cancelled, cancel.amount(), notice.amount())),
                List.of(Line.step("day.renewal.note")),
                List.of(before, after, cancel, notice));
    }

    /**
     * How long a family nulla osta is good: it ends on its day, even on a holiday.
     *
     * @param issued day on which it was issued
     */
    public DayAnswer nullaOsta(LocalDate issued) {
        return validity(issued, figures.on("family.nulla_osta.validity", issued));
    }

    /**
     * How long a nulla osta for work is good (nulla osta al lavoro, art. 22 c. 5 TUI).
     *
     * @param issued day on which it was issued
     */
    public DayAnswer workNullaOsta(LocalDate issued) {
        return validity(issued, figures.on("work.nulla_osta.validity", issued));
    }

    private static DayAnswer validity(LocalDate issued, Figure validity) {
        var last = LegalClock.national().lastDay(issued, LegalTerm.validityMonths(validity.amount()));
        return new DayAnswer(
                List.of(KeyDay.of("nulla-osta.valid-to", last, validity.amount())), List.of(), List.of(validity));
    }

    /**
     * When somebody born in Italy who always lived there may declare that they want to be a citizen (dichiarazione, art. 4
     * c. 2 L. 91/1992): from that birthday on; the last day is not moved past a holiday.
     *
     * @param eighteen the 18th birthday
     */
    public DayAnswer declaration(LocalDate eighteen) {
        var window = figures.on("citizenship.age18_window", eighteen);
        var last = LegalClock.national().lastDay(eighteen, LegalTerm.validityMonths(window.amount()));
        return new DayAnswer(
                List.of(KeyDay.of("declaration.from", eighteen), KeyDay.of("declaration.to", last, window.amount())),
                List.of(Line.step("day.declaration.note")),
                List.of(window));
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

    private static <T> List<T> joined(List<T> first, List<T> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }
}
