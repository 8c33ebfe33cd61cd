// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.mediator;

import it.respi.platform.mail.ServiceAddresses;
import it.respi.platform.mail.ServiceMail.To;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where mediators are written to: the address among their contacts. */
@Component
public class MediatorMail implements ServiceAddresses {
    private static final String KIND = "MEDIATOR";

    private final MediatorContacts contacts;

    MediatorMail(MediatorContacts contacts) {
        this.contacts = contacts;
    }

    /** A mediator. */
    public static To to(long mediator) {
        return new To(KIND, mediator);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<String> of(long mediator) {
        return contacts.email(mediator);
    }
}
