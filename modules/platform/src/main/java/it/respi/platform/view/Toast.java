// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.view;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Short news about what the reader has just done; set as flash attribute {@code toast} before a redirect.
 *
 * @param key message key of the sentence
 * @param args what fills it
 * @param undoHref path that undoes it by POST; null when there is nothing to undo
 * @param undoKey message key of the word that undoes it
 */
public record Toast(String key, List<Object> args, @Nullable String undoHref, String undoKey) implements Serializable {
    public Toast {
        args = List.copyOf(args);
    }

    /** News that can be undone. */
    public Toast(String key, List<Object> args, @Nullable String undoHref) {
        this(key, args, undoHref, "toast.undo");
    }

    /** News without undo. */
    public static Toast of(String key, Object... args) {
        return new Toast(key, List.of(args), null);
    }
}
