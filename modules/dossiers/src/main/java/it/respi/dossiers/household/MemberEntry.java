// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.household;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.PersonData;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is written of a member.
 *
 * @param dossierId null for a member without a dossier
 * @param sealedFor the person whose key seals the name
 */
record MemberEntry(
        @Nullable Long dossierId,
        long sealedFor,
        String surname,
        String givenNames,
        @Nullable LocalDate birthDate) {

    /** The person of a dossier. */
    static MemberEntry of(Dossier dossier) {
        PersonData person = dossier.holder().data();
        return new MemberEntry(
                dossier.id(), dossier.holder().id(), person.surname(), person.givenNames(), person.wholeBirthDate());
    }

    /** Somebody known by name. */
    static MemberEntry named(@Nullable Long dossierId, long sealedFor, MemberForm form) {
        return new MemberEntry(dossierId, sealedFor, form.surnameText(), form.givenNamesText(), form.birthDate());
    }

    /** Personal data never reaches a log through this text. */
    @Override
    public String toString() {
        return "MemberEntry[hidden]";
    }
}
