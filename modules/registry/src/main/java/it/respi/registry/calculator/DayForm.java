// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry.calculator;

import it.respi.kernel.calculator.Calculation;
import it.respi.kernel.calculator.Days;
import it.respi.kernel.calculator.Figures;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.Errors;

/**
 * Which days follow from an event.
 *
 * @param event {@link Event}
 * @param eventDay its day
 */
record DayForm(
        @Nullable String event,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate eventDay) implements Question {
    /** First day of which the registry knows the term of the contract of stay (L. 189/2002). */
    private static final LocalDate FIRST_CONTRACT = LocalDate.of(2002, 9, 10);

    /** What happened, or will. */
    enum Event {
        /** Entry into Italy. */
        ENTRY,
        /** Entry into Italy for work. */
        WORK_ENTRY,
        /** Expiry of a permit. */
        EXPIRY,
        /** Issue of a family nulla osta. */
        NULLA_OSTA,
        /** Issue of a nulla osta for work. */
        WORK_NULLA_OSTA,
        /** Notification of the decree of citizenship. */
        OATH,
        /** 18th birthday of somebody born in Italy. */
        EIGHTEEN
    }

    static DayForm blank() {
        return new DayForm(Event.ENTRY.name(), null);
    }

    @Override
    public @Nullable Calculation calculate(Figures figures, LocalDate today, Errors errors) {
        Typed typed = new Typed(errors);
        Event what = typed.choice("event", event, Event.class);
        LocalDate day = typed.day("eventDay", eventDay);
        if (what == Event.WORK_ENTRY && day.isBefore(FIRST_CONTRACT)) {
            errors.rejectValue("eventDay", "calculator.day.contract");
        }
        if (errors.hasErrors()) {
            return null;
        }
        Days days = new Days(figures);
        return switch (what) {
            case ENTRY -> days.afterEntry(day);
            case WORK_ENTRY -> days.afterWorkEntry(day);
            case EXPIRY -> days.renewal(day);
            case NULLA_OSTA -> days.nullaOsta(day);
            case WORK_NULLA_OSTA -> days.workNullaOsta(day);
            case OATH -> days.oath(day);
            case EIGHTEEN -> days.declaration(day);
        };
    }
}
