// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.person;

import it.respi.dossiers.Person;

/** The form that corrects a person: what is typed, what was there when the page was opened. */
class PersonEdit {
    PersonForm person = new PersonForm();
    /** What stood there when the page was shown: a field that others changed and this form did not is merged. */
    PersonForm before = new PersonForm();

    long version;
    String confirmed = "";

    static PersonEdit of(Person person) {
        PersonEdit edit = new PersonEdit();
        edit.person = PersonForm.of(person.data());
        edit.before = PersonForm.of(person.data());
        edit.version = person.version();
        return edit;
    }
}
