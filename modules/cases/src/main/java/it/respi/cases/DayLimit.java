// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far a legal parameter, or another day that was answered, lets the day of an answer lie (limite di una data).
 *
 * @param parameter key of the legal parameter; empty where another day limits
 * @param from the question, of this step or of one before, from whose day the time runs; null for kinds that look from today
 * @param unless what lifts the limit: any of these
 */
public record DayLimit(
        Kind kind, String parameter, @Nullable String from, List<Lift> unless) {

    public DayLimit {
        unless = List.copyOf(unless);
    }

    /** Whether the answers of the step lift the limit. */
    public boolean isLiftedBy(Map<String, Object> answers) {
        return unless.stream().anyMatch(lift -> lift.isMetBy(answers.get(lift.question())));
    }

    /**
     * A question of the same step that lifts the limit when it is answered, and not with no.
     *
     * @param answer the one that lifts it, where not every one does; or null
     */
    public record Lift(String question, @Nullable String answer) {
        /** As models write it: the question, or the question and its answer with {@code =} between. */
        public static Lift of(String written) {
            String[] parts = written.split("=", 2);
            return new Lift(parts[0].strip(), parts.length == 2 ? parts[1].strip() : null);
        }

        private boolean isMetBy(@Nullable Object given) {
            return answer == null ? given != null && !given.equals(false) : answer.equals(given);
        }
    }

    /** What the parameter limits; its name in a model is {@link #property}. */
    public enum Kind {
        /** The last day of what was issued on another day: at most so long after it. */
        VALIDITY("validity"),
        /** The day on which something was done that has to be done within a term: a last day on a holiday is moved. */
        TERM("within"),
        /** A day that lies not after another one: the entry while the visa is valid. Models name the question, and no parameter. */
        NOT_AFTER("notAfter"),
        /** The day of a request that is barred for so long after another day: not before that time is over. */
        WAIT("after"),
        /** The day on which a paper was issued: at most so long ago. */
        MAX_AGE("maxAge"),
        /** When something takes place: at least so many hours from now. */
        LEAD_TIME("leadTime"),
        /** The day from which a term runs: the parameter must be in force on it. A question that a timer reads has it unwritten. */
        START("starts");

        private final String property;

        Kind(String property) {
            this.property = property;
        }

        /** Whether the time runs from a day that was answered. */
        public boolean runsFromAnswer() {
            return this == VALIDITY || this == TERM || this == NOT_AFTER || this == WAIT;
        }

        /** What models call it. */
        public String property() {
            return property;
        }
    }
}
