// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.person;

import it.respi.dossiers.PersonData;
import it.respi.dossiers.PhoneNumber;
import it.respi.kernel.identity.BirthPrecision;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * The form of a person (dati anagrafici), as it was typed. Controllers bind its fields directly
 * ({@code initDirectFieldAccess}); what spans several fields is checked by {@link PersonCheck}.
 */
public class PersonForm {
    private static final String NAME = "|\\s*|[\\p{IsLatin}\\p{M}'’\\s-]*\\p{IsLatin}[\\p{IsLatin}\\p{M}'’\\s-]*";

    @NotBlank(message = "{person.surname.missing}")
    @Size(max = 80, message = "{person.too-long}")
    @Pattern(regexp = NAME, message = "{person.name.letters}")
    public String surname = "";

    /** Empty for people with one name only. */
    @Size(max = 80, message = "{person.too-long}")
    @Pattern(regexp = NAME, message = "{person.name.letters}")
    public String givenNames = "";

    @Pattern(regexp = "[MFX]", message = "{person.sex.missing}")
    public String sex = "";

    @NotNull(message = "{person.birthDate.missing}")
    @DateTimeFormat(iso = ISO.DATE, fallbackPatterns = "d/M/yyyy")
    public @Nullable LocalDate birthDate;

    /** What of the date is known: {@code DAY}, {@code MONTH} or {@code YEAR}. */
    @Pattern(regexp = "DAY|MONTH|YEAR", message = "{person.birthPrecision.missing}")
    public String birthPrecision = "DAY";

    @NotBlank(message = "{person.birthPlace.missing}")
    @Size(max = 80, message = "{person.too-long}")
    public String birthPlace = "";

    public String birthCountry = "";
    public String citizenship = "";

    @Size(max = 20, message = "{person.too-long}")
    public String codiceFiscale = "";

    @Size(max = 120, message = "{person.too-long}")
    public String noCfReason = "";

    @Size(max = 20, message = "{person.too-long}")
    public String passportNumber = "";

    @DateTimeFormat(iso = ISO.DATE, fallbackPatterns = "d/M/yyyy")
    public @Nullable LocalDate passportExpiry;

    @Size(max = 30, message = "{person.too-long}")
    public String phone = "";

    @Pattern(regexp = "\\s*|\\s*[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+\\s*", message = "{person.email.format}")
    @Size(max = 120, message = "{person.too-long}")
    public String email = "";

    public String language = "";
    public boolean interpreter;

    @NotBlank(message = "{person.address.missing}")
    @Size(max = 120, message = "{person.too-long}")
    public String address = "";

    @NotBlank(message = "{person.municipality.missing}")
    @Size(max = 60, message = "{person.too-long}")
    public String municipality = "";

    @Pattern(regexp = "\\s*\\d{5}\\s*", message = "{person.postalCode.format}")
    public String postalCode = "";

    @Size(max = 160, message = "{person.too-long}")
    public String mailAddress = "";

    /** The form of a person who is known. */
    public static PersonForm of(PersonData data) {
        PersonForm form = new PersonForm();
        form.surname = data.surname();
        form.givenNames = data.givenNames();
        form.sex = data.sex();
        form.birthDate = data.birthDate();
        form.birthPrecision = data.birthPrecision().name();
        form.birthPlace = data.birthPlace();
        form.birthCountry = data.birthCountry();
        form.citizenship = data.citizenship();
        form.codiceFiscale = text(data.codiceFiscale());
        form.noCfReason = text(data.noCfReason());
        form.passportNumber = text(data.passportNumber());
        form.passportExpiry = data.passportExpiry();
        form.reachedBy(data);
        return form;
    }

    private void reachedBy(PersonData data) {
        phone = text(data.phone());
        email = text(data.email());
        language = data.language();
        interpreter = data.interpreter();
        address = data.address();
        municipality = data.municipality();
        postalCode = data.postalCode();
        mailAddress = text(data.mailAddress());
    }

    /**
     * What is known of the person, put in order: spaces, capitals, the international form of the phone.
     *
     * @throws NullPointerException when the date of birth is missing, which {@link PersonCheck} refuses
     */
    public PersonData toData() {
        String code = compact(codiceFiscale);
        BirthPrecision precision = BirthPrecision.valueOf(birthPrecision);
        return new PersonData(
                tidy(surname),
                tidy(givenNames),
                sex,
                precision.of(Objects.requireNonNull(birthDate, "birthDate")),
                tidy(birthPlace),
                birthCountry,
                citizenship,
                orNull(code),
                code.isEmpty() ? orNull(tidy(noCfReason)) : null,
                orNull(compact(passportNumber)),
                passportExpiry,
                orNull(PhoneNumber.international(phone)),
                orNull(email.strip()),
                language,
                interpreter,
                tidy(address),
                tidy(municipality),
                postalCode.strip(),
                orNull(tidy(mailAddress)),
                precision);
    }

    static String tidy(String text) {
        return text.strip().replaceAll("[\\s\\p{Z}]+", " ");
    }

    static String compact(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "").toUpperCase(Locale.ROOT);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
