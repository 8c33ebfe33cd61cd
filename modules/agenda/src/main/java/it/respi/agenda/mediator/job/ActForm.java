// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.mediator.job;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody does with a job.
 *
 * @param act which of the buttons
 * @param mediators who is asked, or who answered
 * @param noTies present when nobody of them is related to the person, employs them or lives with them
 * @param seen version that was shown
 */
public record ActForm(
        @Nullable Act act,
        @Nullable Set<Long> mediators,
        @Nullable Set<String> noTies,
        @Nullable Integer seen) {
    /** The buttons. */
    public enum Act {
        OFFER,
        ACCEPT,
        DECLINE,
        CANCEL,
        NOBODY,
        REMOTE,
        VALIDATE
    }

    /** Nothing chosen. */
    static ActForm empty() {
        return new ActForm(null, Set.of(), Set.of(), null);
    }

    Set<Long> chosen() {
        return Objects.requireNonNullElse(mediators, Set.of());
    }

    boolean saysNoTies() {
        return noTies != null && noTies.contains("true");
    }

    int version() {
        return Objects.requireNonNullElse(seen, 0);
    }
}
