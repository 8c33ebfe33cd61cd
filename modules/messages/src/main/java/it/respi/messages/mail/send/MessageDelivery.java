// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.mail.send;

import it.respi.cases.CaseId;
import it.respi.cases.DeskWork;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.Dossiers;
import it.respi.messages.mail.MessageReason;
import it.respi.messages.mail.MessageRow;
import it.respi.messages.mail.MessageRows;
import it.respi.messages.mail.MessageSeal;
import it.respi.messages.mail.MessageState;
import it.respi.messages.mail.text.MailText;
import it.respi.platform.mail.MailOutcome;
import it.respi.platform.mail.OutgoingMail;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One message on its way: taken, made into a mail, and what became of it written down; each in a transaction of its own. */
@Component
class MessageDelivery {
    private static final Logger log = LoggerFactory.getLogger(MessageDelivery.class);

    private final MessageRows rows;
    private final Recipients recipients;
    private final Dossiers dossiers;
    private final MessageSeal seal;
    private final DeskWork desk;

    MessageDelivery(MessageRows rows, Recipients recipients, Dossiers dossiers, MessageSeal seal, DeskWork desk) {
        this.rows = rows;
        this.recipients = recipients;
        this.dossiers = dossiers;
        this.seal = seal;
        this.desk = desk;
    }

    /**
     * The next message that was due by then, for this node alone.
     *
     * @param now until when it is this node's follows from it
     */
    @Transactional
    Optional<Claimed> claim(Instant due, Instant now) {
        return rows.claim(due, now).map(row -> new Claimed(row, row.tries() + 1));
    }

    /** The mail; empty when there is nothing to be told any more, or nobody to be told: it is cancelled then. */
    @Transactional
    Optional<Ready> prepare(Claimed claimed, Instant now) {
        MessageRow row = claimed.row();
        Dossier dossier = dossiers.forProcess(row.dossierId());
        Optional<MessageReason> obstacle = recipients.obstacle(dossier, row, now);
        if (obstacle.isPresent()) {
            return unsent(claimed, obstacle.get(), now);
        }
        Recipients.Recipient to = recipients.of(dossier, row, now);
        if (to.email() == null) {
            return unsent(claimed, MessageReason.NO_ADDRESS, now);
        }
        MailText text = MailText.of(to.language(), to.content());
        return Optional.of(new Ready(
                claimed,
                to.language().code(),
                seal.seal(dossier.holder().id(), row.id(), to.email(), text.text()),
                new OutgoingMail(
                        "respi-" + row.id(),
                        to.email(),
                        to.language().code() + ", it",
                        text.subject(),
                        text.text(),
                        text.html())));
    }

    /** It is cancelled; where the person must know, it is work of the desk. */
    private Optional<Ready> unsent(Claimed claimed, MessageReason reason, Instant now) {
        MessageRow row = claimed.row();
        boolean ended = rows.ended(row.id(), claimed.tries(), MessageState.CANCELLED, reason, now);
        if (ended && row.kind().isPressing() && reason.leavesUntold()) {
            desk.contactPerson(new CaseId(row.caseId()), row.topic());
        }
        return Optional.empty();
    }

    /** What became of a try; a message that failed is from now on work of the desk. */
    @Transactional
    void settle(Ready ready, MailOutcome outcome, Instant now) {
        Claimed claimed = ready.claimed();
        if (outcome != MailOutcome.ACCEPTED) {
            notTaken(claimed, Retries.reason(outcome), !outcome.isRefusal(), now);
        } else if (!rows.sent(claimed.row().id(), ready.language(), ready.sealed(), now)) {
            log.warn("Message {} went out twice", claimed.row().id());
        }
    }

    /** It could not be made or handed over, by an error of ours: that counts as a try. */
    @Transactional
    void brokeOff(Claimed claimed, Instant now) {
        notTaken(claimed, MessageReason.BROKE_OFF, true, now);
    }

    private void notTaken(Claimed claimed, MessageReason reason, boolean passes, Instant now) {
        MessageRow row = claimed.row();
        Optional<Instant> again = passes ? Retries.next(claimed.tries(), now) : Optional.empty();
        if (again.isPresent()) {
            rows.again(row.id(), claimed.tries(), reason, again.get());
        } else if (rows.ended(row.id(), claimed.tries(), MessageState.FAILED, reason, now)) {
            desk.contactPerson(new CaseId(row.caseId()), row.topic());
        }
    }

    /**
     * A message that this node sends.
     *
     * @param tries how often it is tried, this time too
     */
    record Claimed(MessageRow row, int tries) {}

    /**
     * A mail to be sent.
     *
     * @param language of the words beside Italian
     * @param sealed address and words, sealed before they leave: what went out can be written down
     */
    record Ready(Claimed claimed, String language, MessageRow.Sealed sealed, OutgoingMail mail) {}
}
