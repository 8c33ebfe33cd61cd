// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.merging;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of another desk.
 *
 * @param office code of the office that keeps somebody alike
 */
record AskForm(@Nullable String office, @Nullable String words) {
    String code() {
        return Objects.requireNonNullElse(office, "");
    }

    String text() {
        return Objects.requireNonNullElse(words, "").strip();
    }

    /** Personal data never reaches a log through this text. */
    @Override
    public String toString() {
        return "AskForm[hidden]";
    }
}
