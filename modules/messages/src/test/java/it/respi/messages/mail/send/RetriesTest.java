// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.mail.send;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetriesTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    @Test
    void waitsLongerEachTimeAndGivesUpAfterTwoDays() {
        Duration gap = Duration.ZERO;
        Duration all = Duration.ZERO;
        int tries = 1;
        for (Optional<Instant> next = Retries.next(tries, NOW); next.isPresent(); next = Retries.next(++tries, NOW)) {
            Duration longer = Duration.between(NOW, next.get());
            assertThat(longer).isGreaterThan(gap);
            gap = longer;
            all = all.plus(longer);
        }

        assertThat(all).isBetween(Duration.ofHours(40), Duration.ofHours(48));
    }

    @Test
    void isQuietFromEightInTheEveningToEightInTheMorningByTheClockOfRome() {
        assertThat(SendMessages.isQuiet(Instant.parse("2026-11-23T06:59:59Z"))).isTrue();
        assertThat(SendMessages.isQuiet(Instant.parse("2026-11-23T07:00:00Z"))).isFalse();
        assertThat(SendMessages.isQuiet(Instant.parse("2026-07-23T17:59:59Z"))).isFalse();
        assertThat(SendMessages.isQuiet(Instant.parse("2026-07-23T18:00:00Z"))).isTrue();
    }
}
