// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.view;

import org.jspecify.annotations.Nullable;

/**
 * A section of a dossier, or a saved view of a list: a link with its own address.
 *
 * @param href path inside the application
 * @param label the words, already in the language of the reader
 * @param count how many things are there, counted a little further than {@value #MOST_SHOWN} at most; null shows none
 * @param current whether it is the one being looked at
 */
public record Tab(String href, String label, @Nullable Long count, boolean current) {
    /** A figure above this says no more than that. */
    public static final long MOST_SHOWN = 200;

    /** The figure as it is shown. */
    public String figure() {
        if (count == null) {
            return "";
        }
        return count > MOST_SHOWN ? MOST_SHOWN + "+" : count.toString();
    }
}
