// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.data;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Ids as texts, in addresses, forms and bodies. From July 2027 on the ids of {@link Ids} have 19 digits, and not every number
 * of 19 digits is one: what is too large is read as what is no number at all.
 */
public final class IdText {
    /** The digits of an id within a longer text; {@link #read} decides whether they are one. */
    public static final String DIGITS = "\\d{1,19}";

    private IdText() {}

    /** The id; empty when the text is none. */
    public static OptionalLong read(@Nullable String text) {
        if (text == null || !text.matches(DIGITS)) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(Long.parseLong(text));
        } catch (NumberFormatException tooLarge) {
            return OptionalLong.empty();
        }
    }
}
