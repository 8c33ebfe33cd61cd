// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.mail.send;

import it.respi.messages.mail.MessageReason;
import it.respi.platform.mail.MailOutcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When a message is tried again: sooner at first, for two days at most. */
final class Retries {
    private static final List<Duration> GAPS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(24));

    private Retries() {}

    /**
     * When it is tried again.
     *
     * @param tries how often it was tried
     * @return empty when it was tried often enough
     */
    static Optional<Instant> next(int tries, Instant now) {
        return tries > GAPS.size() ? Optional.empty() : Optional.of(now.plus(GAPS.get(tries - 1)));
    }

    /** Why it was not taken. */
    static MessageReason reason(MailOutcome outcome) {
        return switch (outcome) {
            case NOT_CONFIGURED, SERVER_AWAY -> MessageReason.SERVER_AWAY;
            case SERVER_REFUSES -> MessageReason.SERVER_REFUSES;
            case LATER -> MessageReason.LATER;
            case ADDRESS_REFUSED -> MessageReason.ADDRESS_REFUSED;
            case MAIL_REFUSED -> MessageReason.MAIL_REFUSED;
            case ACCEPTED -> throw new IllegalArgumentException("it was taken");
        };
    }
}
