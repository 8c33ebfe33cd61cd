// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.opening;

import it.respi.kernel.deadline.RenewalWindow;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * By when the renewal is to be asked for (art. 5 c. 4 TUI), as the page says it.
 *
 * @param tone tone of the notice
 * @param key message key of the sentence, filled with the two days
 */
public record AskBy(String tone, String key, LocalDate day, LocalDate lastTolerated) {

    /** Null while the expiry is not known. */
    static @Nullable AskBy of(@Nullable LocalDate expiry, RenewalRules rules) {
        if (expiry == null) {
            return null;
        }
        RenewalWindow window = rules.of(expiry);
        LocalDate today = rules.today();
        if (today.isAfter(window.lastTolerated())) {
            return new AskBy("red", "opening.ask-by.over", window.askBy(), window.lastTolerated());
        }
        return today.isAfter(window.askBy())
                ? new AskBy("amb", "opening.ask-by.late", window.askBy(), window.lastTolerated())
                : new AskBy("blu", "opening.ask-by.good", window.askBy(), window.lastTolerated());
    }
}
