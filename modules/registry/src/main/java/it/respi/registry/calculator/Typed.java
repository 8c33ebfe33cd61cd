// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry.calculator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Reads what people type into the calculators, as Italians write it, and says what is wrong beside the field. */
final class Typed {
    private static final Pattern WHOLE = Pattern.compile("\\d{1,4}");
    private static final Pattern ITALIAN = Pattern.compile("\\d{1,3}(\\.\\d{3}){0,3}(,\\d{1,2})?|\\d{1,9}(,\\d{1,2})?");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,9}(\\.\\d{1,2})?");

    /** First year of which the registry knows all terms. */
    private static final int FIRST_YEAR = 2000;

    private static final int LAST_YEAR = 2100;

    private final Errors errors;

    Typed(Errors errors) {
        this.errors = errors;
    }

    /** A whole number between two others; empty counts as {@code empty}, or is refused when that is null. */
    int whole(String field, @Nullable String text, int least, int most, @Nullable Integer empty) {
        String typed = clean(text);
        if (typed.isEmpty() && empty != null) {
            return empty;
        }
        int number = WHOLE.matcher(typed).matches() ? Integer.parseInt(typed) : least - 1;
        if (number < least || number > most) {
            errors.rejectValue(field, "calculator.whole", new Object[] {least, most}, "calculator.whole");
            return least;
        }
        return number;
    }

    /** An amount or a measure with at most two digits after the comma. */
    BigDecimal number(String field, @Nullable String text) {
        BigDecimal read = read(clean(text));
        if (read == null) {
            errors.rejectValue(field, "calculator.number");
            return BigDecimal.ONE;
        }
        return read;
    }

    /** The same where it need not be told; null when it is not. */
    @Nullable
    BigDecimal numberOrNone(String field, @Nullable String text) {
        return clean(text).isEmpty() ? null : number(field, text);
    }

    /** The same without a field to blame; null when it is no number. */
    static @Nullable BigDecimal read(String typed) {
        if (ITALIAN.matcher(typed).matches()) {
            return new BigDecimal(typed.replace(".", "").replace(',', '.'));
        }
        return PLAIN.matcher(typed).matches() ? new BigDecimal(typed) : null;
    }

    /** A day that must be there. */
    LocalDate day(String field, @Nullable LocalDate day) {
        if (day == null) {
            if (errors.getFieldErrorCount(field) == 0) {
                errors.rejectValue(field, "calculator.day.missing");
            }
            return LocalDate.EPOCH;
        }
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            errors.rejectValue(
                    field,
                    "calculator.day.range",
                    new Object[] {Integer.toString(FIRST_YEAR), Integer.toString(LAST_YEAR)},
                    "calculator.day.range");
        }
        return day;
    }

    /** One of the answers of a list. */
    <E extends Enum<E>> E choice(String field, @Nullable String name, Class<E> type) {
        E[] known = Objects.requireNonNull(type.getEnumConstants());
        return Arrays.stream(known)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseGet(() -> {
                    errors.rejectValue(field, "calculator.choice");
                    return known[0];
                });
    }

    static String clean(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").replaceAll("[\\s\u00a0€]", "");
    }
}
