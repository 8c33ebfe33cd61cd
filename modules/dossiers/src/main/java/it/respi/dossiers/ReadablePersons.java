// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** Persons as they stood before their fields were sealed. The version stays: whoever has a form open changed nothing. */
@Component
class ReadablePersons implements SealedFields {
    private static final String SEALED = "update dossier_person set sealed_birth_place = ?, sealed_codice_fiscale = ?,"
            + " sealed_no_cf_reason = ?, sealed_passport_number = ?, sealed_phone = ?, sealed_email = ?,"
            + " sealed_address = ?, sealed_municipality = ?, sealed_postal_code = ?, sealed_mail_address = ?,"
            + " code_mark = ?, passport_mark = ?, birth_place = '', codice_fiscale = null, no_cf_reason = null,"
            + " passport_number = null, phone = null, email = null, address = '', municipality = '',"
            + " postal_code = '', mail_address = null where id = ?";

    private final DossierRepository repository;
    private final PersonSeal seal;
    private final JdbcOperations jdbc;

    ReadablePersons(DossierRepository repository, PersonSeal seal, JdbcOperations jdbc) {
        this.repository = repository;
        this.seal = seal;
        this.jdbc = jdbc;
    }

    @Override
    public void sealReadable(Map<Long, Long> holders) {
        List<@Nullable Object[]> rows = repository.byIds(holders.keySet()).stream()
                .map(dossier -> row(dossier.holder()))
                .toList();
        jdbc.batchUpdate(SEALED, rows);
    }

    @Override
    public void markAnew(Collection<Long> dossiers) {
        List<@Nullable Object[]> rows = repository.byIds(dossiers).stream()
                .map(Dossier::holder)
                .map(person -> marks(person, seal.marks(person.data())))
                .toList();
        jdbc.batchUpdate("update dossier_person set code_mark = ?, passport_mark = ? where id = ?", rows);
    }

    private static @Nullable Object[] marks(Person person, SealedPerson it) {
        return new @Nullable Object[] {it.codeMark, it.passportMark, person.id()};
    }

    private @Nullable Object[] row(Person person) {
        SealedPerson it = seal.seal(person.id(), person.data());
        return new @Nullable Object[] {
            it.sealedBirthPlace,
            it.sealedCodiceFiscale,
            it.sealedNoCfReason,
            it.sealedPassportNumber,
            it.sealedPhone,
            it.sealedEmail,
            it.sealedAddress,
            it.sealedMunicipality,
            it.sealedPostalCode,
            it.sealedMailAddress,
            it.codeMark,
            it.passportMark,
            person.id()
        };
    }
}
