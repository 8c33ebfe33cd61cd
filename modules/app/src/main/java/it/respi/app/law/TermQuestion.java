// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.law;

import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.kernel.time.HolidayCalendar;
import it.respi.kernel.time.LegalTerm;
import it.respi.kernel.time.Roll;
import it.respi.kernel.time.StopDays;
import it.respi.kernel.time.Suspension;
import it.respi.kernel.time.SuspensionKind;
import it.respi.kernel.time.TermInput;
import it.respi.kernel.time.TermUnit;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the legal clock (computo di un termine).
 *
 * @param start day of the event, {@code 2026-03-02}; for hours a moment of Italian time, {@code 2026-03-02T09:30}
 * @param amount how many units
 * @param unit calendar days when missing
 * @param roll past holidays when missing
 * @param patron patron-saint day as {@code MM-dd}; null for the national calendar, which legal terms use
 * @param asOf day for which it is told how much is used; today when missing
 * @param provisional whether the start is only reported, not confirmed by the competent office
 */
record TermQuestion(
        @Nullable String start,
        @Nullable Integer amount,
        @Nullable TermUnit unit,
        @Nullable Roll roll,
        boolean augustSkipped,
        boolean saturdayIsWorking,
        @Nullable String patron,
        @Nullable List<Stop> suspensions,
        @Nullable LocalDate asOf,
        boolean provisional) {

    /**
     * A suspension as the office recorded it.
     *
     * @param type official name, {@code INTEGRAZIONE} or {@code PREAVVISO_10BIS}
     * @param to day on which the documents arrived, null while they are awaited; for a notice the day from which the term
     *     runs again, which the law sets: it may be left out, and is refused when it is another one
     * @param observations for a notice: day on which observations were filed, null if none were; says nothing of documents
     */
    record Stop(
            @Nullable String type,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate observations) {
        Suspension read() {
            SuspensionKind kind = SuspensionKind.of(need(type, "type"))
                    .orElseThrow(() -> new RuleBroken("law.suspension.unknown", need(type, "type")));
            return kind == SuspensionKind.REFUSAL_NOTICE
                    ? notice(need(from, "from"))
                    : Suspension.documentsRequest(need(from, "from"), to);
        }

        /** Who knows only from when the term runs again has said by it when observations came (art. 10-bis L. 241/1990). */
        private Suspension notice(LocalDate received) {
            StopDays law = StopDays.OF_2020;
            LocalDate window = law.lastDayToObserve(received);
            if (to == null || observations == null && to.equals(window)) {
                return Suspension.refusalNotice(received, observations);
            }
            LocalDate filed = observations == null ? to.minusDays(law.restart()) : observations;
            boolean inTime = !filed.isBefore(received) && !filed.isAfter(window);
            LocalDate end = inTime ? filed.plusDays(law.restart()) : window;
            if (!end.equals(to)) {
                throw new RuleBroken("law.suspension.end", received, end, to);
            }
            return Suspension.refusalNotice(received, filed);
        }
    }

    boolean inHours() {
        return unit == TermUnit.HOUR;
    }

    LegalTerm term() {
        return new LegalTerm(
                need(amount, "amount"),
                unit == null ? TermUnit.DAY : unit,
                roll == null ? Roll.NEXT_NON_HOLIDAY : roll,
                augustSkipped,
                saturdayIsWorking);
    }

    HolidayCalendar calendar() {
        if (patron == null) {
            return HolidayCalendar.national();
        }
        try {
            return HolidayCalendar.national().withPatronDay(MonthDay.parse("--" + patron));
        } catch (DateTimeException notADay) {
            throw new RuleBroken("law.patron", patron);
        }
    }

    /** @param today for when no day is asked for */
    TermInput input(LocalDate today) {
        List<Suspension> read = stops().stream().map(Stop::read).toList();
        return new TermInput(startDay(), term(), read, asOf == null ? today : asOf, provisional);
    }

    List<Stop> stops() {
        return suspensions == null ? List.of() : suspensions;
    }

    LocalDateTime startMoment() {
        try {
            return LocalDateTime.parse(need(start, "start"));
        } catch (DateTimeException notAMoment) {
            throw new RuleBroken("clock.hours.need-a-time");
        }
    }

    private LocalDate startDay() {
        try {
            return LocalDate.parse(need(start, "start"));
        } catch (DateTimeException notADay) {
            throw new RuleBroken("law.start", need(start, "start"));
        }
    }

    private static <T> T need(@Nullable T given, String field) {
        if (given == null) {
            throw new RuleBroken("law.missing", field);
        }
        return given;
    }
}
