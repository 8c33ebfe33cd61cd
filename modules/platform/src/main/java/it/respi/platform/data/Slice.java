// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.data;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a list that is too long for one page.
 *
 * @param next where the next piece begins, null for the last
 */
public record Slice<T>(List<T> items, @Nullable String next) {
    public Slice {
        items = List.copyOf(items);
    }

    /**
     * What was found, without the one more that was asked for to know whether there is more.
     *
     * @param cursor what the next piece begins behind, from the last one shown
     */
    public static <T> Slice<T> of(List<T> found, int most, Function<T, String> cursor) {
        if (found.size() <= most) {
            return new Slice<>(found, null);
        }
        List<T> shown = found.subList(0, most);
        return new Slice<>(shown, cursor.apply(shown.getLast()));
    }

    /** The id behind which a piece begins, newest first; all are before the answer to null or to what is no id. */
    public static long before(@Nullable String cursor) {
        return IdText.read(cursor).orElse(Long.MAX_VALUE);
    }

    /** As {@link #before}, oldest first. */
    public static long after(@Nullable String cursor) {
        return IdText.read(cursor).orElse(0);
    }

    /** The same in other words. */
    public <R> Slice<R> map(Function<T, R> words) {
        return new Slice<>(items.stream().map(words).toList(), next);
    }
}
