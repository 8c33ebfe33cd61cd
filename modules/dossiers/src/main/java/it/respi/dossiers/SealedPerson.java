// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What is sealed of a person, field by field, and the marks by which two numbers are told to be the same. */
@Embeddable
class SealedPerson {
    byte @Nullable [] sealedBirthPlace;
    byte @Nullable [] sealedCodiceFiscale;
    byte @Nullable [] sealedNoCfReason;
    byte @Nullable [] sealedPassportNumber;
    byte @Nullable [] sealedPhone;
    byte @Nullable [] sealedEmail;
    byte @Nullable [] sealedAddress;
    byte @Nullable [] sealedMunicipality;
    byte @Nullable [] sealedPostalCode;
    byte @Nullable [] sealedMailAddress;
    byte @Nullable [] codeMark;
    byte @Nullable [] passportMark;

    /** For the persistence provider and {@link PersonSeal}. */
    SealedPerson() {}
}
