// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.person;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One field of the form of a person, to compare and to copy.
 *
 * @param name name in {@link PersonForm}; its label is the message {@code person.<name>}
 */
record PersonField<T>(String name, Function<PersonForm, @Nullable T> read, BiConsumer<PersonForm, T> write) {
    static final List<PersonField<?>> ALL = List.of(
            new PersonField<>("surname", f -> f.surname, (f, v) -> f.surname = v),
            new PersonField<>("givenNames", f -> f.givenNames, (f, v) -> f.givenNames = v),
            new PersonField<>("sex", f -> f.sex, (f, v) -> f.sex = v),
            new PersonField<>("birthDate", f -> f.birthDate, (f, v) -> f.birthDate = v),
            new PersonField<>("birthPlace", f -> f.birthPlace, (f, v) -> f.birthPlace = v),
            new PersonField<>("birthCountry", f -> f.birthCountry, (f, v) -> f.birthCountry = v),
            new PersonField<>("citizenship", f -> f.citizenship, (f, v) -> f.citizenship = v),
            new PersonField<>("codiceFiscale", f -> f.codiceFiscale, (f, v) -> f.codiceFiscale = v),
            new PersonField<>("noCfReason", f -> f.noCfReason, (f, v) -> f.noCfReason = v),
            new PersonField<>("passportNumber", f -> f.passportNumber, (f, v) -> f.passportNumber = v),
            new PersonField<>("passportExpiry", f -> f.passportExpiry, (f, v) -> f.passportExpiry = v),
            new PersonField<>("phone", f -> f.phone, (f, v) -> f.phone = v),
            new PersonField<>("email", f -> f.email, (f, v) -> f.email = v),
            new PersonField<>("language", f -> f.language, (f, v) -> f.language = v),
            new PersonField<>("interpreter", f -> f.interpreter, (f, v) -> f.interpreter = v),
            new PersonField<>("address", f -> f.address, (f, v) -> f.address = v),
            new PersonField<>("municipality", f -> f.municipality, (f, v) -> f.municipality = v),
            new PersonField<>("postalCode", f -> f.postalCode, (f, v) -> f.postalCode = v),
            new PersonField<>("mailAddress", f -> f.mailAddress, (f, v) -> f.mailAddress = v));

    /** Every value as a text, by the name of its field. */
    static Map<String, String> texts(PersonForm form) {
        Map<String, String> texts = new LinkedHashMap<>();
        ALL.forEach(field -> texts.put(field.name(), field.textIn(form)));
        return texts;
    }

    /** The value as a text; empty when there is none. */
    String textIn(PersonForm form) {
        Object value = read.apply(form);
        return value == null ? "" : value.toString();
    }

    /** Copies the value from one form to another. */
    void copy(PersonForm from, PersonForm to) {
        write.accept(to, read.apply(from));
    }

    boolean same(PersonForm one, PersonForm other) {
        return textIn(one).strip().equals(textIn(other).strip());
    }
}
