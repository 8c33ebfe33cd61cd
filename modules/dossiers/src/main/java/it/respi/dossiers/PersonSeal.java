// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import it.respi.platform.crypto.FieldCipher;
import it.respi.platform.crypto.Place;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Seals what identifies and reaches a person with the person's own key, and opens it (ADR 0014). Names, birth, sex,
 * citizenship and language stay readable: they are searched by beginnings or have few values.
 */
@Component
public class PersonSeal {
    /** Grows with every field that is sealed in addition; dossiers sealed by older rules are sealed again. */
    public static final int RULES = 2;

    private static final String TABLE = "dossier_person.";

    private final FieldCipher cipher;
    private final NumberMarks marks;

    PersonSeal(FieldCipher cipher, NumberMarks marks) {
        this.cipher = cipher;
        this.marks = marks;
    }

    /** The wrapped key was read beside the row. */
    void keyRead(long id, byte @Nullable [] wrapped) {
        cipher.keyRead(id, wrapped);
    }

    SealedPerson seal(long id, PersonData data) {
        SealedPerson sealed = marks(data);
        sealed.sealedBirthPlace = bytes(id, "birth_place", data.birthPlace());
        sealed.sealedCodiceFiscale = bytes(id, "codice_fiscale", data.codiceFiscale());
        sealed.sealedNoCfReason = bytes(id, "no_cf_reason", data.noCfReason());
        sealed.sealedPassportNumber = bytes(id, "passport_number", data.passportNumber());
        sealed.sealedPhone = bytes(id, "phone", data.phone());
        sealed.sealedEmail = bytes(id, "email", data.email());
        sealed.sealedAddress = bytes(id, "address", data.address());
        sealed.sealedMunicipality = bytes(id, "municipality", data.municipality());
        sealed.sealedPostalCode = bytes(id, "postal_code", data.postalCode());
        sealed.sealedMailAddress = bytes(id, "mail_address", data.mailAddress());
        return sealed;
    }

    /** Only the marks, by the keys that are in use. */
    SealedPerson marks(PersonData data) {
        SealedPerson sealed = new SealedPerson();
        sealed.codeMark = data.codiceFiscale() == null ? null : marks.ofCode(data.codiceFiscale());
        sealed.passportMark = data.passportNumber() == null ? null : marks.ofPaper(data.passportNumber());
        return sealed;
    }

    /** What is stored readable and what was sealed, together; a row from before has everything readable. */
    PersonData open(long id, PersonData stored, @Nullable SealedPerson sealed) {
        if (sealed == null) {
            return stored;
        }
        return new PersonData(
                stored.surname(),
                stored.givenNames(),
                stored.sex(),
                stored.birthDate(),
                orEmpty(text(id, "birth_place", sealed.sealedBirthPlace, stored.birthPlace())),
                stored.birthCountry(),
                stored.citizenship(),
                text(id, "codice_fiscale", sealed.sealedCodiceFiscale, stored.codiceFiscale()),
                text(id, "no_cf_reason", sealed.sealedNoCfReason, stored.noCfReason()),
                text(id, "passport_number", sealed.sealedPassportNumber, stored.passportNumber()),
                stored.passportExpiry(),
                text(id, "phone", sealed.sealedPhone, stored.phone()),
                text(id, "email", sealed.sealedEmail, stored.email()),
                stored.language(),
                stored.interpreter(),
                orEmpty(text(id, "address", sealed.sealedAddress, stored.address())),
                orEmpty(text(id, "municipality", sealed.sealedMunicipality, stored.municipality())),
                orEmpty(text(id, "postal_code", sealed.sealedPostalCode, stored.postalCode())),
                text(id, "mail_address", sealed.sealedMailAddress, stored.mailAddress()),
                stored.birthPrecision());
    }

    private byte @Nullable [] bytes(long id, String column, @Nullable String text) {
        return text == null || text.isEmpty() ? null : cipher.seal(id, new Place(TABLE + column, id), text);
    }

    private @Nullable String text(long id, String column, byte @Nullable [] sealed, @Nullable String plain) {
        return sealed == null
                ? plain
                : cipher.open(id, new Place(TABLE + column, id), sealed).orElse(null);
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
