// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.sharing.stated;

import it.respi.dossiers.ReasonText;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The reason that somebody states. */
public record ReasonForm(@Nullable String kind, @Nullable String words) {
    static final int SHORTEST = 15;

    /** Adds what is wrong beside each field. */
    void check(Errors errors) {
        if (chosen() == null) {
            errors.rejectValue("kind", "stated.kind.missing");
        }
        ReasonText.check(text(), SHORTEST, "stated.words", errors);
    }

    @Nullable
    ReasonKind chosen() {
        return Arrays.stream(ReasonKind.values())
                .filter(known -> known.name().equals(kind))
                .findFirst()
                .orElse(null);
    }

    /** After {@link #check}. */
    ReasonKind kindOrThrow() {
        return Objects.requireNonNull(chosen(), "checked before");
    }

    String text() {
        return Objects.requireNonNullElse(words, "").strip();
    }

    /** Personal data never reaches a log through this text. */
    @Override
    public String toString() {
        return "ReasonForm[hidden]";
    }
}
