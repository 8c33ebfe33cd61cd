// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far relatives are whom a question names, and those whom it does not name.
 *
 * @param named the state of those who are named, by outcome of the step; {@link #ALWAYS} for every outcome
 * @param since the question of the step for the day since when, likewise; without one it is the day on which the step is done
 * @param others the state of those who were named before and are not any more, unless their way is over; null to leave it as it is
 */
public record RelativeStates(
        Map<String, RelativeState> named,
        Map<String, String> since,
        @Nullable RelativeState others) {
    /** Whatever the outcome, also of a step that has none. */
    public static final String ALWAYS = "";

    public RelativeStates {
        named = Map.copyOf(named);
        since = Map.copyOf(since);
    }

    /** The state of those who are named; empty when they keep theirs. */
    public Optional<RelativeState> named(@Nullable String outcome) {
        return of(named, outcome);
    }

    /** The question for the day since when. */
    public Optional<String> since(@Nullable String outcome) {
        return of(since, outcome);
    }

    private static <T> Optional<T> of(Map<String, T> values, @Nullable String outcome) {
        return Optional.ofNullable(values.get(outcome == null ? ALWAYS : outcome))
                .or(() -> Optional.ofNullable(values.get(ALWAYS)));
    }
}
