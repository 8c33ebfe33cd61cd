// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.person;

import it.respi.dossiers.PersonData;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Two records of one person beside each other (confronto), field by field; of each field one value is taken. */
public final class PersonPair {
    private static final String CODE = "codiceFiscale";
    private static final String NO_CODE = "noCfReason";

    private final PersonForm one;
    private final PersonForm other;
    private final Set<String> leftOut;
    private final UnsafeContacts unsafe;

    private PersonPair(PersonForm one, PersonForm other, Set<String> leftOut, UnsafeContacts unsafe) {
        this.one = one;
        this.other = other;
        this.leftOut = Set.copyOf(leftOut);
        this.unsafe = unsafe;
    }

    public static PersonPair of(PersonData one, PersonData other) {
        return of(one, other, UnsafeContacts.NONE);
    }

    /** Both without the contacts that are not safe: they are neither shown nor taken. */
    static PersonPair of(PersonData one, PersonData other, UnsafeContacts unsafe) {
        PersonForm safe = unsafe.without(PersonForm.of(other));
        Set<String> leftOut = new HashSet<>();
        PersonField.ALL.stream()
                .filter(field -> !field.textIn(PersonForm.of(other)).equals(field.textIn(safe)))
                .forEach(field -> leftOut.add(field.name()));
        return new PersonPair(unsafe.without(PersonForm.of(one)), safe, leftOut, unsafe);
    }

    /** Whether a contact of the other would be taken that is not safe. */
    public boolean takesUnsafe(Set<String> taken) {
        return taken.stream().anyMatch(leftOut::contains);
    }

    UnsafeContacts unsafe() {
        return unsafe;
    }

    /** Every field, in the order of the form. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (PersonField<?> field : PersonField.ALL) {
            lines.add(new Line(
                    field.name(), field.textIn(one).strip(), field.textIn(other).strip()));
        }
        return lines;
    }

    /** The first, with the values of these fields taken from the other; code and "why none" go together. */
    public PersonData with(Set<String> taken) {
        PersonForm result = PersonForm.of(one.toData());
        for (PersonField<?> field : PersonField.ALL) {
            if (taken.contains(field.name())) {
                field.copy(other, result);
            }
        }
        if (result.codiceFiscale.isBlank() && result.noCfReason.isBlank()) {
            result.noCfReason = one.noCfReason.isBlank() ? other.noCfReason : one.noCfReason;
        }
        return result.toData();
    }

    /** The same person without a code that went to the other record, which is reason enough. */
    public static PersonData withoutCode(PersonData person) {
        PersonForm form = PersonForm.of(person);
        form.codiceFiscale = "";
        form.noCfReason = "";
        return form.toData();
    }

    /** Whether anybody may choose that field. */
    public static boolean isField(String name) {
        return PersonField.ALL.stream().anyMatch(field -> field.name().equals(name));
    }

    /** What to take without being asked: a value where the first has none. */
    public boolean onlyOtherHas(Line line) {
        boolean reason = NO_CODE.equals(line.field()) && !one.codiceFiscale.isBlank();
        return line.one().isEmpty() && !line.other().isEmpty() && !reason;
    }

    /** Whether the code of the other is taken. */
    public static boolean takesCode(Set<String> taken) {
        return taken.contains(CODE);
    }

    /** One field of both. */
    public record Line(String field, String one, String other) {
        public boolean same() {
            return one.equals(other);
        }

        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "Line[" + field + "]";
        }
    }
}
