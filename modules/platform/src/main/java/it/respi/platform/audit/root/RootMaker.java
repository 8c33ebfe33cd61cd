// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.audit.root;

import com.google.crypto.tink.PublicKeySign;
import it.respi.platform.crypto.KeyPurpose;
import it.respi.platform.crypto.Keys;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes the next root, unless nothing happened since the last one; then one an hour, as a sign of life. */
@Component
class RootMaker {
    private static final Duration SIGN_OF_LIFE = Duration.ofHours(1);

    private final RootStore store;
    private final Clock clock;
    private final PublicKeySign key;

    RootMaker(JdbcClient jdbc, Clock clock, Keys keys) {
        this.store = new RootStore(jdbc);
        this.clock = clock;
        this.key = keys.primitive(KeyPurpose.SEAL, PublicKeySign.class);
    }

    /**
     * The new root, if one was due. A node that lost its lease meanwhile finds the number taken: the last root is read
     * before the chains, so that lengths never go back from one root to the next.
     */
    Optional<Root> make() {
        Root last = store.last().orElse(null);
        List<ChainEnd> ends = store.ends();
        Instant now = clock.instant();
        if (last != null && isQuiet(last, ends, now)) {
            return Optional.empty();
        }
        Root next = next(last, ends, now);
        try {
            store.add(next);
            return Optional.of(next);
        } catch (DuplicateKeyException anotherNodeWasQuicker) {
            return Optional.empty();
        }
    }

    private Root next(@Nullable Root last, List<ChainEnd> ends, Instant now) {
        return last == null
                ? Root.sign(1, Root.beforeTheFirst(), now, ends, key)
                : Root.sign(last.number() + 1, last.hash(), now, ends, key);
    }

    private static boolean isQuiet(Root last, List<ChainEnd> ends, Instant now) {
        return Arrays.equals(last.counts(), Root.counts(ends))
                && Instant.ofEpochMilli(last.atMillis()).plus(SIGN_OF_LIFE).isAfter(now);
    }
}
