// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.rules;

import it.respi.platform.data.IdText;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Reads what was typed into a form of the rules; what is wrong is said beside the field. */
record Typed(Map<String, Object> values, Errors errors) {

    String text(String field) {
        String text = Objects.toString(values.get(field), "").strip();
        if (text.isEmpty()) {
            errors.rejectValue(field, "field.required", "field.required");
        }
        return text;
    }

    int number(String field) {
        String text = text(field);
        if (text.isEmpty()) {
            return 0;
        }
        if (!text.matches("\\d{1,4}")) {
            errors.rejectValue(field, "agenda.number", "agenda.number");
            return 0;
        }
        return Integer.parseInt(text);
    }

    /** Minutes after midnight. */
    int minutes(String field) {
        String text = text(field);
        try {
            return text.isEmpty() ? 0 : LocalTime.parse(text).toSecondOfDay() / 60;
        } catch (DateTimeException wrong) {
            errors.rejectValue(field, "agenda.time", "agenda.time");
            return 0;
        }
    }

    /** A day that must be given; the first of 1970 where it is not. */
    LocalDate day(String field) {
        String text = text(field);
        LocalDate day = text.isEmpty() ? null : optionalDay(field);
        return day == null ? LocalDate.EPOCH : day;
    }

    @Nullable
    LocalDate optionalDay(String field) {
        String text = Objects.toString(values.get(field), "").strip();
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException wrong) {
            errors.rejectValue(field, "field.date.format", "field.date.format");
            return null;
        }
    }

    boolean isGiven(String field) {
        return !Objects.toString(values.get(field), "").isBlank();
    }

    List<DayOfWeek> weekdays(String field) {
        List<DayOfWeek> days = new ArrayList<>();
        if (values.get(field) instanceof List<?> chosen) {
            for (Object one : chosen) {
                if (Objects.toString(one, "").matches("[1-7]")) {
                    days.add(DayOfWeek.of(Integer.parseInt(Objects.toString(one))));
                }
            }
        }
        return days;
    }

    long id(String field) {
        return IdText.read(text(field)).orElse(0);
    }
}
