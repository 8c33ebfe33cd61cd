// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.view;

import org.jspecify.annotations.Nullable;

/**
 * One of the answers of a select box, of a radio group or of a set of check boxes.
 *
 * @param value what is sent
 * @param label the words, already in the language of the reader
 * @param hint a second line under radio buttons and check boxes; null for none
 */
public record Choice(String value, String label, @Nullable String hint) {
    /** An answer without a second line. */
    public static Choice of(String value, String label) {
        return new Choice(value, label, null);
    }
}
