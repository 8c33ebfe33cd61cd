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

    /** What happened, or will. */
    enum Event {
        /** Entry into Italy. */
        ENTRY,
        /** Expiry of a permit. */
        EXPIRY,
        /** Issue of a family nulla osta. */
        NULLA_OSTA,
        /** Notification of the decree of citizenship. */
        OATH
    }

    static DayForm blank() {
        return new DayForm(Event.ENTRY.name(), null);
    }

    @Override
    public @Nullable Calculation calculate(Figures figures, LocalDate today, Errors errors) {
        Typed typed = new Typed(errors);
        Event what = typed.choice("event", event, Event.class);
        LocalDate day = typed.day("eventDay", eventDay);
        if (errors.hasErrors()) {
            return null;
        }
        Days days = new Days(figures);
        return switch (what) {
            case ENTRY -> days.afterEntry(day);
            case EXPIRY -> days.renewal(day);
            case NULLA_OSTA -> days.nullaOsta(day);
            case OATH -> days.oath(day);
        };
    }
}
