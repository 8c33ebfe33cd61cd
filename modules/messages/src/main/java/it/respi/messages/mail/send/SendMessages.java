// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.mail.send;

import it.respi.platform.mail.MailOutcome;
import it.respi.platform.mail.MailServer;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends what waits (invio dei messaggi): any node, one message after the other, none of them by two nodes. Nothing goes out while
 * people sleep.
 */
@Component
public class SendMessages {
    private static final Logger log = LoggerFactory.getLogger(SendMessages.class);
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    private final MessageDelivery delivery;
    private final MailServer server;
    private final Clock clock;

    SendMessages(MessageDelivery delivery, MailServer server, Clock clock) {
        this.delivery = delivery;
        this.server = server;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "PT10S")
    void run() {
        send(server, clock, SendMessages::isQuiet);
    }

    /** Tries what is due through that server; how many it took. */
    public int send(MailServer through, InstantSource time, Predicate<Instant> quiet) {
        return new SendingRound(through, time, quiet).send(delivery::claim, claimed -> tried(claimed, through, time));
    }

    /** What the server made of it; empty when it was not asked, or the message broke off. */
    private Optional<MailOutcome> tried(MessageDelivery.Claimed claimed, MailServer through, InstantSource time) {
        try {
            Optional<MessageDelivery.Ready> ready = delivery.prepare(claimed, time.instant());
            Optional<MailOutcome> outcome =
                    ready.map(MessageDelivery.Ready::mail).map(through::send);
            outcome.ifPresent(one -> delivery.settle(ready.orElseThrow(), one, time.instant()));
            return outcome;
        } catch (RuntimeException e) { // the others must not wait for this one
            log.error(
                    "Message {} broke off: {}", claimed.row().id(), e.getClass().getName());
            delivery.brokeOff(claimed, time.instant());
            return Optional.empty();
        }
    }

    /** Between eight in the evening and eight in the morning (ore di silenzio). */
    public static boolean isQuiet(Instant now) {
        LocalTime time = LocalTime.ofInstant(now, ROME);
        return time.isBefore(MORNING) || !time.isBefore(EVENING);
    }
}
