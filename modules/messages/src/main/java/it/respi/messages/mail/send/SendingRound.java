// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.mail.send;

import it.respi.platform.mail.MailOutcome;
import it.respi.platform.mail.MailServer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What is due, one after the other, until nothing is left, the server is away or it is time to be quiet. A slow server takes long:
 * the time is asked for each of them.
 *
 * @param quiet whether nothing goes out at that moment
 */
record SendingRound(MailServer through, InstantSource time, Predicate<Instant> quiet) {
    /** In one go; the next follows some seconds later. */
    private static final int MOST = 200;

    /**
     * Sends; how many the server took.
     *
     * @param claim takes the next that is due at a moment
     * @param send what the server made of it; empty when it was not asked
     */
    <T> int send(Claim<T> claim, Function<T, Optional<MailOutcome>> send) {
        int accepted = 0;
        for (int tried = 0; tried < MOST; tried++) {
            Instant now = time.instant();
            Optional<T> next = quiet.test(now) ? Optional.empty() : claim.next(due(now), now);
            Optional<MailOutcome> outcome = next.flatMap(send);
            if (next.isEmpty() || outcome.equals(Optional.of(MailOutcome.SERVER_AWAY))) {
                return accepted;
            }
            accepted += outcome.equals(Optional.of(MailOutcome.ACCEPTED)) ? 1 : 0;
        }
        return accepted;
    }

    /** Without a server only what waited too long is taken, which nobody will send. */
    private Instant due(Instant now) {
        return through.isUsed() ? now : now.minus(Recipients.NEWS);
    }

    /** Takes what is to be sent, for this node alone. */
    @FunctionalInterface
    interface Claim<T> {
        /** @param due what waits since then */
        Optional<T> next(Instant due, Instant now);
    }
}
