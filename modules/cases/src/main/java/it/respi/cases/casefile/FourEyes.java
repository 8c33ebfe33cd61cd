// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.Lane;
import it.respi.registry.LegalParameter;
import it.respi.registry.LegalParameters;
import it.respi.registry.Staff;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whoever proposes does not sign (quattro occhi, specification 3.2), save in an office where one person alone signs. */
@Component
class FourEyes {
    private final LegalParameters parameters;
    private final Staff staff;
    private final Clock clock;

    FourEyes(LegalParameters parameters, Staff staff, Clock clock) {
        this.parameters = parameters;
        this.staff = staff;
        this.clock = clock;
    }

    /** Whether the network lets single signers sign what they proposed, and nobody else of their office signs. */
    boolean isSingleSigner(Actor actor) {
        Optional<LegalParameter> allowed = parameters.find("office.single_signer", LocalDate.now(clock));
        return allowed.filter(parameter -> parameter.amount() != 0).isPresent()
                && staff.atWork(actor.office().id()).stream()
                        .filter(colleague -> colleague.id() != actor.staffId())
                        .noneMatch(colleague -> colleague.lanes().stream().anyMatch(Lane::leads));
    }
}
