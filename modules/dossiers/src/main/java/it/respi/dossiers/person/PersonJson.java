// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.person;

import io.swagger.v3.oas.annotations.media.Schema;
import it.respi.dossiers.PersonData;
import it.respi.kernel.identity.BirthPrecision;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person for programs, sent and received; what is left out counts as not known. Checked as the form of the pages is, by
 * {@link PersonCheck}.
 *
 * @param sex M, F or X as in the document
 * @param birthPrecision what of the date of birth is known; the whole date when left out
 * @param birthCountry ISO 3166-1, three letters
 * @param citizenship ISO 3166-1, three letters
 * @param noCfReason why there is no codice fiscale yet
 * @param language language the person wants to read, ISO 639
 * @param mailAddress where letters arrive, when it is another address
 */
@Schema(name = "Person")
public record PersonJson(
        @Nullable String surname,
        @Nullable String givenNames,
        @Schema(allowableValues = {"M", "F", "X"}) @Nullable String sex,
        @Nullable LocalDate birthDate,
        @Nullable BirthPrecision birthPrecision,
        @Nullable String birthPlace,
        @Schema(example = "MAR") @Nullable String birthCountry,
        @Schema(example = "MAR") @Nullable String citizenship,
        @Nullable String codiceFiscale,
        @Nullable String noCfReason,
        @Nullable String passportNumber,
        @Nullable LocalDate passportExpiry,
        @Nullable String phone,
        @Nullable String email,
        @Schema(example = "fr") @Nullable String language,
        @Nullable Boolean interpreter,
        @Nullable String address,
        @Nullable String municipality,
        @Schema(example = "12100") @Nullable String postalCode,
        @Nullable String mailAddress) {

    /** What is known of a person. */
    public static PersonJson of(PersonData data) {
        return new PersonJson(
                data.surname(),
                data.givenNames(),
                data.sex(),
                data.birthDate(),
                data.birthPrecision(),
                data.birthPlace(),
                data.birthCountry(),
                data.citizenship(),
                data.codiceFiscale(),
                data.noCfReason(),
                data.passportNumber(),
                data.passportExpiry(),
                data.phone(),
                data.email(),
                data.language(),
                data.interpreter(),
                data.address(),
                data.municipality(),
                data.postalCode(),
                data.mailAddress());
    }

    /** What is known of a person, for a reader who does not see identity numbers. */
    public static PersonJson withoutNumbers(PersonData data) {
        return of(data.withoutNumbers());
    }

    /** The same as the form of the pages, to be checked like it. */
    public PersonForm toForm() {
        PersonForm form = new PersonForm();
        form.surname = text(surname);
        form.givenNames = text(givenNames);
        form.sex = text(sex);
        form.birthDate = birthDate;
        form.birthPrecision = birthPrecision == null ? "DAY" : birthPrecision.name();
        form.birthPlace = text(birthPlace);
        form.birthCountry = text(birthCountry);
        form.citizenship = text(citizenship);
        form.codiceFiscale = text(codiceFiscale);
        form.noCfReason = text(noCfReason);
        form.passportNumber = text(passportNumber);
        form.passportExpiry = passportExpiry;
        reached(form);
        return form;
    }

    /** A person as it was remembered, with the codes of States of today. */
    public PersonData remembered() {
        PersonForm form = toForm();
        form.birthCountry = StateCodes.now(form.birthCountry);
        form.citizenship = StateCodes.now(form.citizenship);
        return form.toData();
    }

    private void reached(PersonForm form) {
        form.phone = text(phone);
        form.email = text(email);
        form.language = text(language);
        form.interpreter = Boolean.TRUE.equals(interpreter);
        form.address = text(address);
        form.municipality = text(municipality);
        form.postalCode = text(postalCode);
        form.mailAddress = text(mailAddress);
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    /** Personal data never reaches a log through this text. */
    @Override
    public String toString() {
        return "PersonJson[hidden]";
    }
}
