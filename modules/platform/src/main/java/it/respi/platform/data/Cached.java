// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.data;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;

/**
 * A small table that hardly changes, kept in memory and read again when it is older than a given age, so that a change
 * made on another node is seen. While the database is away the last known content goes on being served.
 */
public final class Cached<T> {
    private final Supplier<T> source;
    private final long maxAgeNanos;
    private volatile @Nullable Loaded<T> loaded;

    public Cached(Duration maxAge, Supplier<T> source) {
        this.maxAgeNanos = maxAge.toNanos();
        this.source = source;
    }

    /** The content, at most as old as the maximum age when the source answers. */
    public T get() {
        Loaded<T> known = loaded;
        if (known != null && System.nanoTime() - known.at() < maxAgeNanos) {
            return known.value();
        }
        try {
            Loaded<T> fresh = new Loaded<>(source.get(), System.nanoTime());
            loaded = fresh;
            return fresh.value();
        } catch (DataAccessException e) {
            if (known == null) {
                throw e;
            }
            return known.value();
        }
    }

    /** Forgets the content: the next call reads it again. */
    public void forget() {
        loaded = null;
    }

    private record Loaded<T>(T value, long at) {}
}
