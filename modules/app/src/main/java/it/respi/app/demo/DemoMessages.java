// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.demo;

import it.respi.messages.mail.send.SendMessages;
import it.respi.platform.mail.MailServer;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Messages of the example data that were due long ago and that no server took. */
@Component
@ConditionalOnProperty("respi.demo")
class DemoMessages {
    private final SendMessages sending;
    private final MailServer server;
    private final Clock clock;

    DemoMessages(SendMessages sending, MailServer server, Clock clock) {
        this.sending = sending;
        this.server = server;
        this.clock = clock;
    }

    /** Tells the desks at once, at any hour: their lists are complete from the start. A server that is used waits for the morning. */
    void undelivered() {
        sending.send(server, clock, now -> server.isUsed());
    }
}
