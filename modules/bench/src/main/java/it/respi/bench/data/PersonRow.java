// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.data;

import it.respi.dossiers.PersonData;

/** The row of a person, as the application writes it: what tells who it is beyond the name is sealed. */
final class PersonRow {
    private PersonRow() {}

    static void add(Rows rows, Sealing sealing, long id, PersonData person) {
        rows.add(
                "dossier_person",
                id,
                person.surname(),
                person.givenNames(),
                person.sex(),
                person.birthDate(),
                "",
                person.birthCountry(),
                person.citizenship(),
                person.passportExpiry(),
                person.language(),
                person.interpreter(),
                "",
                "",
                "",
                0,
                sealing.person(id, "birth_place", person.birthPlace()),
                sealing.person(id, "no_cf_reason", person.noCfReason()),
                sealing.person(id, "passport_number", person.passportNumber()),
                sealing.person(id, "phone", person.phone()),
                sealing.person(id, "address", person.address()),
                sealing.person(id, "municipality", person.municipality()),
                sealing.person(id, "postal_code", person.postalCode()),
                sealing.mark(person.passportNumber()));
    }
}
