// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.step;

import it.respi.cases.DayLimit;
import it.respi.cases.FormField;
import it.respi.kernel.deadline.LeadTime;
import it.respi.kernel.time.LegalClock;
import it.respi.kernel.time.LegalTerm;
import it.respi.kernel.time.Roll;
import it.respi.platform.view.Dates;
import it.respi.registry.LegalParameter;
import it.respi.registry.LegalParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Checks the days among the answers of a step against the legal parameters, or the other days, that its model names. */
@Component
class DayLimits {
    private final LegalParameters parameters;
    private final Dates dates;
    private final Clock clock;

    DayLimits(LegalParameters parameters, Dates dates, Clock clock) {
        this.parameters = parameters;
        this.dates = dates;
        this.clock = clock;
    }

    /**
     * Checks one answer.
     *
     * @param values all answers of the step
     * @param earlier days answered in steps before
     * @param errors gets what is wrong, beside the question
     */
    void check(FormField field, Map<String, Object> values, Map<String, LocalDate> earlier, Errors errors) {
        DayLimit limit = field.limit();
        Object answer = values.get(field.id());
        if (limit == null || answer == null || limit.isLiftedBy(values)) {
            return;
        }
        switch (limit.kind()) {
            case VALIDITY, TERM -> {
                LocalDate from = from(limit, values, earlier);
                if (from != null) {
                    beyond(field.id(), limit, from, (LocalDate) answer, errors);
                }
            }
            case WAIT -> barred(field.id(), limit, from(limit, values, earlier), (LocalDate) answer, errors);
            case NOT_AFTER -> after(field.id(), from(limit, values, earlier), (LocalDate) answer, errors);
            case MAX_AGE -> age(field.id(), limit, (LocalDate) answer, errors);
            case START -> limiting(field.id(), limit, (LocalDate) answer, errors);
            case LEAD_TIME -> leadTime(field.id(), limit, (LocalDateTime) answer, errors);
        }
    }

    private void beyond(String id, DayLimit limit, LocalDate from, LocalDate day, Errors errors) {
        boolean validity = limit.kind() == DayLimit.Kind.VALIDITY;
        limiting(id, limit, from, errors).ifPresent(parameter -> {
            LocalDate last = validity
                    ? goodUntil(from, parameter)
                    : LegalClock.national().lastDay(from, parameter.term(parameters, from));
            if (day.isAfter(last) || validity && day.isBefore(from)) {
                String code = validity ? "field.day.validity" : "field.day.term";
                refuse(errors, id, code, dates.numeric(from), dates.numeric(last));
            }
        });
    }

    /** The last day on which a request is barred, counted from that day; empty where no such law is known. */
    Optional<LocalDate> barredUntil(DayLimit limit, LocalDate from) {
        return parameter(limit, from).map(parameter -> goodUntil(from, parameter));
    }

    /** The bar is no term for an act: no holiday makes it longer. */
    private void barred(String id, DayLimit limit, @Nullable LocalDate from, LocalDate day, Errors errors) {
        Optional<LegalParameter> law = limiting(id, limit, from == null ? day : from, errors);
        if (from != null && law.isPresent()) {
            LocalDate last = goodUntil(from, law.get());
            if (!day.isAfter(last)) {
                refuse(errors, id, "field.day.barred", dates.numeric(last), dates.numeric(from));
            }
        }
    }

    private void after(String id, @Nullable LocalDate last, LocalDate day, Errors errors) {
        if (last != null && day.isAfter(last)) {
            refuse(errors, id, "field.day.after", dates.numeric(last));
        }
    }

    /** A day on which no law is known that one could count by is refused: the days before the first known one, a wrong year. */
    private Optional<LegalParameter> limiting(String id, DayLimit limit, LocalDate day, Errors errors) {
        Optional<LegalParameter> found = parameter(limit, day);
        if (found.isEmpty()) {
            refuse(errors, id, "field.day.no-law", dates.numeric(day));
        }
        return found;
    }

    /** By the parameter as in force today: it is today that the paper is used. */
    private void age(String id, DayLimit limit, LocalDate issued, Errors errors) {
        LocalDate today = LocalDate.now(clock);
        parameter(limit, today).map(parameter -> goodUntil(issued, parameter)).ifPresent(last -> {
            if (last.isBefore(today)) {
                refuse(errors, id, "field.day.age", dates.numeric(last));
            }
        });
    }

    private void leadTime(String id, DayLimit limit, LocalDateTime then, Errors errors) {
        LocalDateTime now = LocalDateTime.now(clock);
        parameters.find(limit.parameter(), now.toLocalDate()).ifPresent(parameter -> {
            if (new LeadTime(parameter.amount()).lastMomentFor(then).isBefore(now)) {
                refuse(errors, id, "field.day.lead-time", parameter.amount());
            }
        });
    }

    private Optional<LegalParameter> parameter(DayLimit limit, LocalDate day) {
        return parameters
                .find(limit.parameter(), day)
                .filter(parameter -> parameter.termUnit().isPresent());
    }

    /** A paper is good until its last day, even if that is a holiday. */
    private LocalDate goodUntil(LocalDate issued, LegalParameter parameter) {
        LegalTerm term = parameter.term(parameters, issued);
        return LegalClock.national()
                .lastDay(issued, new LegalTerm(term.amount(), term.unit(), Roll.NONE, false, false));
    }

    private static @Nullable LocalDate from(
            DayLimit limit, Map<String, Object> values, Map<String, LocalDate> earlier) {
        String id = limit.from();
        if (id == null) {
            return null;
        }
        return values.get(id) instanceof LocalDate day ? day : earlier.get(id);
    }

    private static void refuse(Errors errors, String id, String code, Object... args) {
        errors.rejectValue(id, code, args, code);
    }
}
