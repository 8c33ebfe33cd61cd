// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry.parameter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.Errors;

/**
 * A version of a parameter, as it is typed.
 *
 * @param amount a whole number, an amount in euros, or yes and no
 * @param prepared whether it is written down but does not count yet
 * @param confirmedBy code of the office that confirmed it; empty while it is to be confirmed
 * @param seen number of the version that is corrected; 0 for a new one
 */
record ParameterForm(
        @NotNull(message = "field.required") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate validFrom,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate validTo,

        @NotBlank(message = "field.required") @Nullable String amount,

        @NotBlank(message = "field.required") @Size(max = 160, message = "field.too-long") @Nullable
        String norm,

        @Nullable Boolean prepared,
        @Nullable String confirmedBy,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate confirmedOn,

        @NotBlank(message = "field.required") @Size(max = 300, message = "field.too-long") @Nullable
        String reason,

        @Nullable Integer seen) {

    /** A form that shows a version as it is, so that it can be corrected; or an empty one. */
    static ParameterForm of(@Nullable Version version) {
        return version == null
                ? new ParameterForm(null, null, "", "", false, "", null, "", 0)
                : new ParameterForm(
                        version.validFrom(),
                        version.validTo(),
                        TypedAmount.write(version.amount(), version.unit()),
                        version.norm(),
                        !version.active(),
                        "",
                        null,
                        "",
                        version.number());
    }

    /** Adds what is wrong beside the fields. */
    void check(String unit, LocalDate today, Errors errors) {
        if (amount != null
                && !amount.isBlank()
                && TypedAmount.read(amount, unit).isEmpty()) {
            errors.rejectValue("amount", "parameter.amount." + (TypedAmount.isSpecial(unit) ? unit : "wrong"));
        }
        if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
            errors.rejectValue("validTo", "parameter.ends-before");
        }
        boolean named = confirmedBy != null && !confirmedBy.isEmpty();
        if (named && confirmedOn == null) {
            errors.rejectValue("confirmedOn", "field.required");
        } else if (!named && confirmedOn != null) {
            errors.rejectValue("confirmedBy", "field.required");
        } else if (confirmedOn != null && confirmedOn.isAfter(today)) {
            errors.rejectValue("confirmedOn", "field.date.future");
        }
    }

    /** Number of the version that was shown. */
    int number() {
        return seen == null ? 0 : seen;
    }

    /** What is wanted; only after {@link #check} found nothing. */
    ParameterChange change(String key, String unit, @Nullable Integer officeId) {
        OptionalInt read = TypedAmount.read(Objects.requireNonNull(amount), unit);
        return new ParameterChange(
                key,
                Objects.requireNonNull(validFrom),
                validTo,
                read.orElseThrow(),
                Objects.requireNonNull(norm).strip(),
                !Boolean.TRUE.equals(prepared),
                officeId,
                confirmedOn,
                Objects.requireNonNull(reason).strip());
    }
}
