// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.opening;

import it.respi.kernel.deadline.RenewalWindow;
import it.respi.registry.LegalParameters;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** When the renewal of a permit is to be asked for, by the law of today (art. 5 c. 4 and art. 13 c. 2 lett. b TUI). */
@Component
record RenewalRules(LegalParameters parameters, Clock clock) {

    /** @param expiry last day on which the permit is good */
    RenewalWindow of(LocalDate expiry) {
        return new RenewalWindow(
                expiry,
                parameters.amount("permit.renewal.request_before", today()),
                parameters.amount("permit.renewal.tolerance_after", today()));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
