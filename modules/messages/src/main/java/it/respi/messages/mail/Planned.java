// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.mail;

import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A message that is to be sent.
 *
 * @param occasion with case and kind the key that keeps it from being sent twice
 * @param notBefore when it goes at the earliest
 * @param aboutAt day or hour that it speaks of, or null
 */
public record Planned(
        MessageKind kind,
        String occasion,
        Instant notBefore,
        @Nullable LocalDateTime aboutAt) {
    private static final String DAYS = "/";

    /** A reminder of something, so many days before or after. */
    public static Planned reminder(
            MessageKind kind, String of, long days, Instant notBefore, @Nullable LocalDateTime aboutAt) {
        return new Planned(kind, of + DAYS + days, notBefore, aboutAt);
    }

    /** Whether what has this occasion tells something again. */
    static boolean repeats(String occasion) {
        return occasion.contains(DAYS);
    }

    /** What has this occasion in common with that which it tells again. */
    static String told(String occasion) {
        return occasion.split(DAYS, 2)[0];
    }
}
