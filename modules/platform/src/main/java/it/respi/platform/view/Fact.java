// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.view;

import org.jspecify.annotations.Nullable;

/**
 * A name and its value, for lists of facts.
 *
 * @param label what it is, already in the language of the reader
 * @param value how it is
 * @param href page that says more of it; null for none
 */
public record Fact(String label, String value, @Nullable String href) {

    public Fact(String label, String value) {
        this(label, value, null);
    }
}
