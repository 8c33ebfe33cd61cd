// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.calculator;

import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * From which day somebody may ask (prima data utile): years are counted by the calendar, and the day of the first stay is
 * their beginning.
 *
 * @param figures the years
 */
public record EarliestDays(Figures figures) {
    private static final int MOST_ABSENCES = 20;
    private static final int MONTH = 30;

    /**
     * Reunification with a spouse, parents or dependent adult children (art. 28 TUI, L. 187/2024): two years of stay
     * without a break. Not asked for minor children nor of holders of international protection.
     *
     * @param since first day of the stay without a break
     * @param day by whose law it is counted
     */
    public DayAnswer reunification(LocalDate since, LocalDate day) {
        var stay = figures.on("family.sponsor_stay", day);
        return new DayAnswer(
                List.of(KeyDay.of("earliest.reunification", since.plusMonths(stay.amount()), stay.amount())),
                List.of(Line.step("day.earliest.reunification.note")),
                List.of(stay));
    }

    /**
     * Long-term EU permit (art. 9 c. 1 and 6 TUI): five years, in which no absence was longer than six months and all
     * together not longer than ten.
     *
     * @param since first issue of a permit; for holders of protection the day of their application
     * @param absences in any order
     */
    public DayAnswer longTerm(LocalDate since, List<Absence> absences, LocalDate day) {
        if (absences.size() > MOST_ABSENCES) {
            throw new RuleBroken("calculator.absences", MOST_ABSENCES);
        }
        var years = figures.on("permit.longterm.stay", day);
        var inARow = figures.on("permit.longterm.absence_consecutive", day);
        var inAll = figures.on("permit.longterm.absence_total", day);
        var begin = absences.stream()
                .filter(absence -> absence.longerThan(inARow.amount()))
                .map(Absence::back)
                .max(Comparator.naturalOrder())
                .filter(back -> back.isAfter(since));
        var start = begin.orElse(since);
        var first = start.plusYears(years.amount());
        var days = inAll.amount() * MONTH;
        while (away(absences, first.minusYears(years.amount()), first) > days) {
            first = first.plusDays(1);
        }
        return new DayAnswer(
                List.of(KeyDay.of("earliest.long-term", first, years.amount())),
                notes(begin, away(absences, start, start.plusYears(years.amount())), days),
                List.of(years, inARow, inAll));
    }

    /**
     * Citizenship (art. 5 and 9 L. 91/1992).
     *
     * @param since first day of residence in the register without a break; for spouses the later of that and the wedding,
     *     abroad the wedding
     * @param children whether the couple has children, which halves the time of spouses
     */
    public DayAnswer citizenship(CitizenshipRoute route, boolean children, LocalDate since, LocalDate day) {
        var months = figures.on(route.key(), day);
        var halved = children && route.halvedByChildren();
        var asked = halved ? months.amount() / 2 : months.amount();
        return new DayAnswer(
                List.of(KeyDay.of("earliest.citizenship", since.plusMonths(asked), asked)),
                List.of(Line.step(halved ? "day.earliest.citizenship.halved" : "day.earliest.citizenship.note")),
                List.of(months));
    }

    private static int away(List<Absence> absences, LocalDate from, LocalDate to) {
        return absences.stream()
                .mapToInt(absence -> absence.daysBetween(from, to))
                .sum();
    }

    private static List<Line> notes(Optional<LocalDate> begin, int away, int allowed) {
        var notes = new ArrayList<Line>();
        begin.ifPresent(day -> notes.add(Line.step("day.earliest.long-term.anew", day)));
        notes.add(Line.step("day.earliest.long-term.away", away, allowed));
        return notes;
    }
}
