// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry.substitute;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * The official with substitute power, as it is typed; both empty while nobody is known.
 *
 * @param seen version that was shown; 0 for none
 */
record SubstituteForm(
        @Size(max = 120, message = "field.too-long") @Nullable
        String name,

        @Size(max = 160, message = "field.too-long") @Nullable
        String contact,

        @Nullable Integer seen) {

    /** Adds what is wrong beside the fields: a name without a contact helps nobody. */
    void check(Errors errors) {
        if (plainName().isEmpty() != plainContact().isEmpty()) {
            errors.rejectValue(plainName().isEmpty() ? "name" : "contact", "field.required");
        }
    }

    String plainName() {
        return plain(name);
    }

    String plainContact() {
        return plain(contact);
    }

    int version() {
        return seen == null ? 0 : seen;
    }

    private static String plain(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "")
                .replaceAll("[\\p{Cc}\\p{Cf}]+", " ")
                .strip();
    }
}
