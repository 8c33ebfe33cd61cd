// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.step;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was answered to the questions of a step, already checked and read ({@link AnswerReader}). */
public record Answers(@Nullable String outcome, Map<String, Object> values) {
    /** Says of a new appointment that it stands for one that was moved; no question of a model. */
    public static final String MOVED = "moved";

    public Answers {
        values = Map.copyOf(values);
    }

    /** The outcome, which the step has. */
    public String chosen() {
        return outcome == null ? "" : outcome;
    }

    public LocalDate date(String id) {
        return (LocalDate) required(id);
    }

    public LocalDateTime dateTime(String id) {
        return (LocalDateTime) required(id);
    }

    public String text(String id) {
        return (String) required(id);
    }

    public int number(String id) {
        return (Integer) required(id);
    }

    @SuppressWarnings("unchecked") // the reader puts only lists of codes there
    public List<String> codes(String id) {
        return (List<String>) required(id);
    }

    public boolean has(String id) {
        return values.containsKey(id);
    }

    private Object required(String id) {
        Object value = values.get(id);
        if (value == null) {
            throw new IllegalStateException("the model of the step does not ask for " + id);
        }
        return value;
    }
}
