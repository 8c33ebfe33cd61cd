// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry.calculator;

import it.respi.kernel.calculator.Absence;
import it.respi.kernel.calculator.Calculation;
import it.respi.kernel.calculator.CitizenshipRoute;
import it.respi.kernel.calculator.EarliestDays;
import it.respi.kernel.calculator.Figures;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.Errors;

/**
 * From which day somebody may ask.
 *
 * @param aim {@link Aim}
 * @param since first day that counts
 * @param route {@link CitizenshipRoute}; for citizenship
 * @param children whether a couple has children; for citizenship
 * @param absences for the long-term permit: one on each line, day of departure and day of return
 */
record EarliestForm(
        @Nullable String aim,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate since,

        @Nullable String route,
        @Nullable Boolean children,
        @Nullable String absences)
        implements Question {
    private static final String DAY = "(\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2})";
    private static final Pattern LINE = Pattern.compile(DAY + "[^0-9]+" + DAY);
    private static final DateTimeFormatter ITALIAN =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final int LONGEST = 1000;

    /** What somebody wants to ask for. */
    enum Aim {
        /** Reunification with spouse, parents, dependent adult children. */
        REUNIFICATION,
        /** Long-term EU permit. */
        LONG_TERM,
        /** Citizenship. */
        CITIZENSHIP
    }

    static EarliestForm blank() {
        return new EarliestForm(Aim.LONG_TERM.name(), null, CitizenshipRoute.NON_EU.name(), false, "");
    }

    @Override
    public @Nullable Calculation calculate(Figures figures, LocalDate today, Errors errors) {
        Typed typed = new Typed(errors);
        EarliestDays days = new EarliestDays(figures);
        Aim what = typed.choice("aim", aim, Aim.class);
        LocalDate from = typed.day("since", since);
        if (what == Aim.CITIZENSHIP) {
            CitizenshipRoute way = typed.choice("route", route, CitizenshipRoute.class);
            return errors.hasErrors() ? null : days.citizenship(way, Boolean.TRUE.equals(children), from, today);
        }
        List<Absence> away = what == Aim.LONG_TERM ? read(errors) : List.of();
        if (errors.hasErrors()) {
            return null;
        }
        return what == Aim.LONG_TERM ? days.longTerm(from, away, today) : days.reunification(from, today);
    }

    private List<Absence> read(Errors errors) {
        String text = Objects.requireNonNullElse(absences, "").strip();
        try {
            if (text.length() > LONGEST) {
                throw new IllegalArgumentException();
            }
            return text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .map(EarliestForm::absence)
                    .toList();
        } catch (IllegalArgumentException | DateTimeParseException wrong) {
            errors.rejectValue("absences", "calculator.absences.form");
            return List.of();
        }
    }

    private static Absence absence(String line) {
        Matcher found = LINE.matcher(line);
        if (!found.matches()) {
            throw new IllegalArgumentException();
        }
        return new Absence(day(found.group(1)), day(found.group(2)));
    }

    private static LocalDate day(String text) {
        return text.contains("/") ? LocalDate.parse(text, ITALIAN) : LocalDate.parse(text);
    }
}
