// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.action;

import it.respi.cases.FormField;
import it.respi.cases.StepDefinition;
import it.respi.cases.step.Answers;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The answers that gateways and timers of the model read, as the engine takes them; no other answer enters it. */
final class RoutedAnswers {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private RoutedAnswers() {}

    static Map<String, Object> of(StepDefinition step, Answers answers) {
        Map<String, Object> routed = new HashMap<>();
        for (FormField field : step.fields()) {
            if (field.routed()) {
                Object answer = answers.values().get(field.id());
                if (answer != null) {
                    routed.put(field.id(), inEngine(answer));
                } else {
                    field.kind().unanswered().ifPresent(value -> routed.put(field.id(), value));
                }
            }
        }
        return routed;
    }

    /** Days as moments, by the clock of Italy. */
    private static Object inEngine(Object answer) {
        return switch (answer) {
            case LocalDate day -> day.atStartOfDay(ROME).toInstant().toString();
            case LocalDateTime moment -> moment.atZone(ROME).toInstant().toString();
            default -> Objects.requireNonNull(answer);
        };
    }
}
