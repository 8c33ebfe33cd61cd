// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.quesito;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An answer, or another question, that is about to be written.
 *
 * @param seen the last message on the page where it was written
 */
record MessageForm(@Nullable Long seen, @Nullable String body) {

    long last() {
        return Objects.requireNonNullElse(seen, 0L);
    }

    String text() {
        return QuesitoForm.text(body);
    }

    /** Personal data never reaches a log through this text. */
    @Override
    public String toString() {
        return "MessageForm[hidden]";
    }
}
