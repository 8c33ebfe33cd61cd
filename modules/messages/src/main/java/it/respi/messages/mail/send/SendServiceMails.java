// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.mail.send;

import it.respi.messages.mail.MessageReason;
import it.respi.messages.mail.MessageState;
import it.respi.platform.mail.MailOutcome;
import it.respi.platform.mail.MailServer;
import it.respi.platform.mail.OutgoingMail;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.HtmlUtils;

/** Sends mails to people who work for the network, as {@link SendMessages} sends those to the person: any node, one after the other. */
@Component
public class SendServiceMails {
    private static final Logger log = LoggerFactory.getLogger(SendServiceMails.class);
    private static final String LANGUAGE = "it";

    private final ServiceRows rows;
    private final Addresses addresses;
    private final MailServer server;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SendServiceMails(
            ServiceRows rows, Addresses addresses, MailServer server, TransactionTemplate transaction, Clock clock) {
        this.rows = rows;
        this.addresses = addresses;
        this.server = server;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT25S", fixedDelayString = "PT10S")
    void run() {
        send(server, clock, SendMessages::isQuiet);
    }

    /** Tries what is due through that server; how many it took. */
    public int send(MailServer through, InstantSource time, Predicate<Instant> quiet) {
        return new SendingRound(through, time, quiet).send(this::claim, row -> tried(row, through, time.instant()));
    }

    private Optional<ServiceRows.Row> claim(Instant due, Instant now) {
        Optional<ServiceRows.Row> claimed = transaction.execute(status -> rows.claim(due, now));
        return claimed == null ? Optional.empty() : claimed;
    }

    /** What the server made of it; empty when it was not asked, or the mail broke off. */
    private Optional<MailOutcome> tried(ServiceRows.Row row, MailServer through, Instant now) {
        try {
            if (!row.next().plus(Recipients.NEWS).isAfter(now)) {
                rows.ended(row, MessageState.CANCELLED, MessageReason.TOO_LATE, now);
                return Optional.empty();
            }
            Optional<String> address = addresses.of(row.to());
            if (address.isEmpty()) {
                rows.ended(row, MessageState.CANCELLED, MessageReason.NO_ADDRESS, now);
                return Optional.empty();
            }
            MailOutcome outcome = through.send(mail(row, address.get()));
            settle(row, outcome, now);
            return Optional.of(outcome);
        } catch (RuntimeException e) { // the others must not wait for this one
            log.error("Service mail {} broke off: {}", row.id(), e.getClass().getName());
            notTaken(row, MessageReason.BROKE_OFF, true, now);
            return Optional.empty();
        }
    }

    private void settle(ServiceRows.Row row, MailOutcome outcome, Instant now) {
        if (outcome == MailOutcome.ACCEPTED) {
            rows.ended(row, MessageState.SENT, null, now);
        } else {
            notTaken(row, Retries.reason(outcome), !outcome.isRefusal(), now);
        }
    }

    private void notTaken(ServiceRows.Row row, MessageReason reason, boolean passes, Instant now) {
        Optional<Instant> again = passes ? Retries.next(row.tries(), now) : Optional.empty();
        again.ifPresentOrElse(
                at -> rows.again(row, reason, at), () -> rows.ended(row, MessageState.FAILED, reason, now));
    }

    private static OutgoingMail mail(ServiceRows.Row row, String to) {
        String words = HtmlUtils.htmlEscape(row.words(), "UTF-8")
                .replace("\n\n", "</p><p>")
                .replace("\n", "<br>");
        return new OutgoingMail(
                "respi-s-" + row.id(),
                to,
                LANGUAGE,
                row.subject(),
                row.words(),
                "<!DOCTYPE html>\n<html lang=\"it\"><head><meta charset=\"utf-8\"><title>%s</title></head><body><p>%s</p></body></html>\n"
                        .formatted(HtmlUtils.htmlEscape(row.subject(), "UTF-8"), words));
    }
}
