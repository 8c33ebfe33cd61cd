// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.sharing.consent;

import it.respi.dossiers.sharing.consent.Consent.Manner;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.Errors;

/** What is asked when a consent is recorded. */
public record ConsentForm(
        @Nullable String language,
        @Nullable String manner,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate givenOn,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate expiresOn) {
    /** The languages in which people of the network read or listen. */
    public static final Set<String> LANGUAGES = Set.of(
            "it", "en", "fr", "es", "ar", "sq", "ro", "zh", "uk", "mk", "pa", "hi", "wo", "bn", "ur", "pt", "ru", "tr",
            "fa", "so", "ti");

    private static final int MOST_YEARS = 2;

    /** A form to begin with: given today, for one year. */
    public static ConsentForm startingOn(LocalDate today, String language) {
        return new ConsentForm(language, null, today, today.plusYears(1));
    }

    /** Adds what is wrong beside each field. */
    void check(LocalDate today, ConsentText texts, Errors errors) {
        if (language == null || !LANGUAGES.contains(language)) {
            errors.rejectValue("language", "consent.language.missing");
        }
        if (chosen() == null) {
            errors.rejectValue("manner", "consent.manner.missing");
        } else if (chosen() == Manner.READ && language != null && !texts.isWrittenIn(language)) {
            errors.rejectValue("manner", "consent.manner.no-text");
        }
        days(today, errors);
    }

    private void days(LocalDate today, Errors errors) {
        if (givenOn == null) {
            reject(errors, "givenOn", "consent.given.missing");
        } else if (givenOn.isAfter(today)) {
            errors.rejectValue("givenOn", "field.date.future");
        } else if (givenOn.isBefore(today.minusYears(1))) {
            errors.rejectValue("givenOn", "consent.given.old");
        }
        if (expiresOn == null) {
            reject(errors, "expiresOn", "consent.expires.missing");
        } else if (!expiresOn.isAfter(today)) {
            errors.rejectValue("expiresOn", "consent.expires.past");
        } else if (givenOn != null && expiresOn.isAfter(givenOn.plusYears(MOST_YEARS))) {
            errors.rejectValue("expiresOn", "consent.expires.far");
        }
    }

    private static void reject(Errors errors, String field, String code) {
        if (!errors.hasFieldErrors(field)) {
            errors.rejectValue(field, code);
        }
    }

    @Nullable
    Manner chosen() {
        return Arrays.stream(Manner.values())
                .filter(known -> known.name().equals(manner))
                .findFirst()
                .orElse(null);
    }

    /** After {@link #check}. */
    Manner mannerOrThrow() {
        return Objects.requireNonNull(chosen(), "checked before");
    }
}
