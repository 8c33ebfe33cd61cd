// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry.office;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Contacts and hours of an office, as they are typed.
 *
 * @param seen number that was shown
 */
record OfficeForm(
        @NotBlank(message = "field.required") @Size(max = 160, message = "field.too-long") @Nullable
        String address,

        @Size(max = 40, message = "field.too-long")
        @Pattern(regexp = "[+0-9 ./()-]*", message = "office.phone.wrong")
        @Nullable
        String phone,

        @Size(max = 120, message = "field.too-long") @Email(message = "office.email.wrong") @Nullable
        String email,

        @NotBlank(message = "field.required") @Size(max = 120, message = "field.too-long") @Nullable
        String hours,

        @Nullable Integer seen) {

    static OfficeForm of(Contacts now) {
        return new OfficeForm(now.address(), now.phone(), now.email(), now.hours(), now.number());
    }

    Contacts typed(int staffId, Instant now) {
        return new Contacts(number() + 1, plain(address), plain(phone), plain(email), plain(hours), staffId, now);
    }

    int number() {
        return seen == null ? 0 : seen;
    }

    private static String plain(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "")
                .replaceAll("[\\p{Cc}\\p{Cf}]+", " ")
                .strip();
    }
}
