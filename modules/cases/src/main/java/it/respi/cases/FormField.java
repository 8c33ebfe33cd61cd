// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question that a step asks, as drawn in the model of the procedure.
 *
 * @param id name of the answer, letters only
 * @param label Italian question
 * @param hint one sentence of help, or null
 * @param required whether an answer must be given (when the field applies)
 * @param when the outcomes for which the question is asked; empty = always
 * @param time where a date must lie
 * @param limit how far a legal parameter lets a date lie, or null
 * @param min least number, or null
 * @param max greatest number or length, or null
 * @param choices the possible answers of a {@link FieldKind#CHOICE}
 * @param routed whether gateways or timers of the model read the answer
 * @param prefill the known answer that stands in it before it is answered, or null
 * @param rule name of the rules of municipalities, of which that of the one that has the case stands in it before it is answered
 *     ({@code housing.technician}), or null
 * @param states how far the relatives are whom it names, or null when it says nothing of that
 */
public record FormField(
        String id,
        String label,
        @Nullable String hint,
        FieldKind kind,
        boolean required,
        Set<String> when,
        Time time,
        @Nullable DayLimit limit,
        @Nullable Integer min,
        @Nullable Integer max,
        List<Choice> choices,
        boolean routed,
        @Nullable KnownAnswer prefill,
        @Nullable String rule,
        @Nullable RelativeStates states) {

    public FormField {
        when = Set.copyOf(when);
        choices = List.copyOf(choices);
    }

    /** Where a date must lie, seen from {@code today}. */
    public enum Time {
        ANY,
        /** Today or before. */
        PAST,
        /** Today or later. */
        FUTURE;

        /** Whether the day lies there. */
        public boolean allows(LocalDate day, LocalDate today) {
            return switch (this) {
                case ANY -> true;
                case PAST -> !day.isAfter(today);
                case FUTURE -> !day.isBefore(today);
            };
        }
    }

    /** Whether the question is asked for that outcome. */
    public boolean appliesTo(@Nullable String outcome) {
        return when.isEmpty() || (outcome != null && when.contains(outcome));
    }
}
