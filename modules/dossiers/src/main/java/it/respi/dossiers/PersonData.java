// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import it.respi.kernel.identity.BirthPrecision;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person (dati anagrafici, specification 8.1 and 8.2).
 *
 * @param sex M, F or X as in the document
 * @param birthCountry ISO 3166-1, three letters
 * @param citizenship ISO 3166-1, three letters
 * @param codiceFiscale valid code or null; never derived from the other data
 * @param noCfReason why there is no code yet, null when there is one
 * @param language language the person wants to read, ISO 639
 * @param interpreter whether an interpreter is needed
 * @param address dwelling (dimora)
 * @param phone a phone that the person may be reached at without danger, by message too; others stand in the block of contacts
 * @param email the same for letters by e-mail
 * @param mailAddress where letters arrive, when it is another address (recapito); null when the same
 * @param birthPrecision what of the date of birth is known
 */
@Embeddable
public record PersonData(
        String surname,
        String givenNames,
        String sex,
        LocalDate birthDate,
        String birthPlace,
        String birthCountry,
        String citizenship,
        @Nullable String codiceFiscale,
        @Nullable String noCfReason,
        @Nullable String passportNumber,
        @Nullable LocalDate passportExpiry,
        @Nullable String phone,
        @Nullable String email,
        String language,
        boolean interpreter,
        String address,
        String municipality,
        String postalCode,
        @Nullable String mailAddress,
        @Enumerated(EnumType.STRING) BirthPrecision birthPrecision) {

    /** The date of birth, when all of it is known: papers must not say a day that nobody knows. */
    public @Nullable LocalDate wholeBirthDate() {
        return birthPrecision == BirthPrecision.DAY ? birthDate : null;
    }

    /** The same without the numbers that identify the person elsewhere. */
    public PersonData withoutNumbers() {
        return new PersonData(
                surname,
                givenNames,
                sex,
                birthDate,
                birthPlace,
                birthCountry,
                citizenship,
                null,
                null,
                null,
                null,
                phone,
                email,
                language,
                interpreter,
                address,
                municipality,
                postalCode,
                mailAddress,
                birthPrecision);
    }

    /** What may stand readable in the database; the rest is sealed beside it. */
    PersonData readable() {
        return new PersonData(
                surname,
                givenNames,
                sex,
                birthDate,
                "",
                birthCountry,
                citizenship,
                null,
                null,
                null,
                passportExpiry,
                null,
                null,
                language,
                interpreter,
                "",
                "",
                "",
                null,
                birthPrecision);
    }

    /** Whether something stands readable that is to be sealed. */
    boolean hasReadable() {
        return !equals(readable());
    }

    /** Personal data never reaches a log through this text. */
    @Override
    public String toString() {
        return "PersonData[hidden]";
    }
}
