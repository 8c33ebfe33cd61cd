// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.mediator.job;

import it.respi.agenda.mediator.Languages;
import it.respi.agenda.mediator.Mode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.validation.Errors;

/**
 * A mediator as asked for.
 *
 * @param step the step it is asked for; null for none
 * @param place code of the office where it is
 * @param gender F, M or X; empty for any
 * @param urgent present when it cannot wait
 */
public record MediationForm(
        @Nullable Long step,
        @NotBlank(message = "field.required") @Nullable String language,

        @NotNull(message = "field.required") @Nullable Mode mode,

        @NotBlank(message = "field.required") @Nullable String place,

        @NotNull(message = "field.required") @DateTimeFormat(iso = ISO.DATE) @Nullable
        LocalDate day,

        @NotNull(message = "field.required") @DateTimeFormat(iso = ISO.TIME) @Nullable
        LocalTime from,

        @NotNull(message = "field.required") @DateTimeFormat(iso = ISO.TIME) @Nullable
        LocalTime to,

        @Pattern(regexp = "[FMX]?", message = "field.choice") @Nullable
        String gender,

        @NotNull(message = "field.required") @Nullable Topic topic,
        @Nullable Set<String> urgent) {
    private static final Duration LONGEST = Duration.ofHours(8);

    /** An empty form of an office. */
    static MediationForm empty(@Nullable Long step, String place) {
        return new MediationForm(step, null, null, place, null, null, null, "", Topic.PAPERS, Set.of());
    }

    boolean isUrgent() {
        return urgent != null && urgent.contains("true");
    }

    /** Once nothing is missing. */
    LocalDateTime begins() {
        return Objects.requireNonNull(day).atTime(Objects.requireNonNull(from));
    }

    LocalDateTime ends() {
        return Objects.requireNonNull(day).atTime(Objects.requireNonNull(to));
    }

    /** Adds what is wrong beside the fields. */
    void check(Errors errors) {
        if (language != null && !language.isBlank() && !Languages.ALL.contains(language)) {
            errors.rejectValue("language", "field.required");
        }
        if (from == null || to == null) {
            return;
        }
        if (!from.isBefore(to)) {
            errors.rejectValue("to", "mediator.job.order");
        } else if (Duration.between(from, to).compareTo(LONGEST) > 0) {
            errors.rejectValue("to", "mediator.job.long");
        }
    }
}
