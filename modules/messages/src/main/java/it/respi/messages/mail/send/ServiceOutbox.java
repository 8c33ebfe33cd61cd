// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.mail.send;

import it.respi.platform.data.Ids;
import it.respi.platform.mail.ServiceMail;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes mails to people who work for the network beside what they tell of, in the same transaction. */
@Component
class ServiceOutbox {
    private final ServiceRows rows;
    private final Ids ids;
    private final Clock clock;

    ServiceOutbox(ServiceRows rows, Ids ids, Clock clock) {
        this.rows = rows;
        this.ids = ids;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ServiceMail mail) {
        rows.add(ids.next(), mail, clock.instant());
    }
}
