// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.data;

import it.respi.dossiers.PersonData;

/** The row of a person, as the application writes it; the only place where what it seals would be sealed. */
final class PersonRow {
    private PersonRow() {}

    static void add(Rows rows, long id, PersonData person) {
        rows.add(
                "dossier_person",
                id,
                person.surname(),
                person.givenNames(),
                person.sex(),
                person.birthDate(),
                person.birthPlace(),
                person.birthCountry(),
                person.citizenship(),
                person.noCfReason(),
                person.passportNumber(),
                person.passportExpiry(),
                person.phone(),
                person.language(),
                person.interpreter(),
                person.address(),
                person.municipality(),
                person.postalCode(),
                0);
    }
}
