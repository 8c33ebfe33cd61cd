// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.view;

import org.jspecify.annotations.Nullable;

/**
 * A figure that opens the list it counts.
 *
 * @param tag tone, icon and words
 * @param value the figure as shown, such as {@code 16} or {@code 71%}
 * @param detail second line; null for none
 * @param href the list it counts; null when there is no list to open
 * @param current whether that list is the one being looked at
 * @param load where the figure is asked for once the page is shown; null when it is there already
 */
public record CountCard(
        Tag tag,
        String value,
        @Nullable String detail,
        @Nullable String href,
        boolean current,
        @Nullable String load) {
    /** A figure that is known. */
    public CountCard(Tag tag, String value, @Nullable String detail, @Nullable String href, boolean current) {
        this(tag, value, detail, href, current, null);
    }
}
