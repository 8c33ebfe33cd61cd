// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.mail.send;

import it.respi.platform.mail.ServiceAddresses;
import it.respi.platform.mail.ServiceMail;
import it.respi.registry.Offices;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Where people who work for the network are written to, asked when a mail goes: offices by the register, others by their module. */
@Component
record Addresses(Offices offices, ObjectProvider<ServiceAddresses> known) {
    Optional<String> of(ServiceMail.To to) {
        if (to.kind().equals(ServiceMail.OFFICE)) {
            return Optional.of(offices.card(Math.toIntExact(to.id())).email()).filter(email -> !email.isBlank());
        }
        return known.stream()
                .filter(one -> one.kind().equals(to.kind()))
                .findFirst()
                .flatMap(one -> one.of(to.id()));
    }
}
