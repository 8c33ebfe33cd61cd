// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.running;

import it.respi.kernel.time.LegalClock;
import it.respi.kernel.time.LegalTerm;
import it.respi.kernel.time.Roll;
import it.respi.process.engine.ProcessBean;
import it.respi.process.model.Moment;
import it.respi.registry.LegalParameters;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** The moments for which timers wait after a day that somebody recorded, as {@link Moment} lets models say it. */
@ProcessBean(Moment.END_OF)
public class EndOf {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private final LegalParameters parameters;
    private final Clock clock;

    EndOf(LegalParameters parameters, Clock clock) {
        this.parameters = parameters;
        this.clock = clock;
    }

    /**
     * When that day is over in Italy.
     *
     * @param day the answer, as the engine keeps it
     */
    public Date day(@Nullable String day) {
        return end(dayOf(day));
    }

    /**
     * When the last day of a term is over that runs from that day: it does not count itself, and a last day on a holiday is
     * moved (art. 2963 c.c.).
     *
     * @param day the answer, as the engine keeps it
     * @param length days such as {@code P45D}, or months such as {@code P6M}
     */
    public Date term(@Nullable String day, String length) {
        Period period = Period.parse(length);
        LegalTerm term = period.getDays() > 0 ? LegalTerm.days(period.getDays()) : LegalTerm.months(period.getMonths());
        return end(LegalClock.national().lastDay(dayOf(day), term));
    }

    /**
     * When the day begins on which so many days are left until that day: for reminders, which no holiday moves.
     *
     * @param day the answer, as the engine keeps it
     * @param length days such as {@code P60D}
     */
    public Date before(@Nullable String day, String length) {
        return begin(dayOf(day).minus(Period.parse(length)));
    }

    /**
     * The end of a term of the law that runs from that day, as it is in force then.
     *
     * @param parameter key of a legal parameter in days, working days or months
     */
    public Date legal(@Nullable String day, String parameter) {
        return legal(dayOf(day), parameter);
    }

    /** The same of a term that runs from today. */
    public Date legal(String parameter) {
        return legal(LocalDate.ofInstant(clock.instant(), ROME), parameter);
    }

    /**
     * When the day begins on which so many days are left until the last one of a term of the law that runs from that day: for
     * reminders, which no holiday moves.
     *
     * @param parameter key of a legal parameter in days, working days or months
     * @param length days such as {@code P30D}
     */
    public Date beforeLegal(@Nullable String day, String parameter, String length) {
        LocalDate from = dayOf(day);
        LocalDate last = LegalClock.national().lastDay(from, term(from, parameter));
        return begin(last.minus(Period.parse(length)));
    }

    /**
     * When so long after that day is over as the law bars something: it is no term for an act, and no holiday makes it longer.
     *
     * @param parameter key of a legal parameter in days, working days or months
     */
    public Date bar(@Nullable String day, String parameter) {
        LocalDate from = dayOf(day);
        LegalTerm term = term(from, parameter);
        return end(LegalClock.national()
                .lastDay(from, new LegalTerm(term.amount(), term.unit(), Roll.NONE, false, term.saturdayIsWorking())));
    }

    private Date legal(LocalDate from, String parameter) {
        return end(LegalClock.national().lastDay(from, term(from, parameter)));
    }

    private LegalTerm term(LocalDate from, String parameter) {
        return parameters.on(parameter, from).term(parameters, from);
    }

    /** A called part may end without the day: a gateway keeps its readers away, unless it was called in an older version. */
    private LocalDate dayOf(@Nullable String day) {
        return (day == null || day.isEmpty() ? clock.instant() : Instant.parse(day))
                .atZone(ROME)
                .toLocalDate();
    }

    private static Date end(LocalDate lastDay) {
        return begin(lastDay.plusDays(1));
    }

    private static Date begin(LocalDate day) {
        return Date.from(day.atStartOfDay(ROME).toInstant());
    }
}
