// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.view;

import org.jspecify.annotations.Nullable;

/**
 * One line of the main menu.
 *
 * @param href path inside the application; the page whose {@code active} equals it is marked as current
 * @param icon name in the icon set, such as {@code it-inbox}
 * @param labelKey message key of the words
 * @param count how many things wait there; null shows none
 */
public record MenuItem(
        String href, String icon, String labelKey, @Nullable Long count) {
    /** A line without a count. */
    public static MenuItem of(String href, String icon, String labelKey) {
        return new MenuItem(href, icon, labelKey, null);
    }
}
