// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.person;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One field of the form of a person, to compare and to copy.
 *
 * @param name name in {@link PersonForm}; its label is the message {@code person.<name>}
 * @param parse from a text; a date that is none is refused with {@link DateTimeParseException}
 */
record PersonField<T>(
        String name,
        Function<PersonForm, @Nullable T> read,
        BiConsumer<PersonForm, @Nullable T> write,
        Function<String, @Nullable T> parse) {
    static final List<PersonField<?>> ALL = List.of(
            text("surname", f -> f.surname, (f, v) -> f.surname = v),
            text("givenNames", f -> f.givenNames, (f, v) -> f.givenNames = v),
            text("sex", f -> f.sex, (f, v) -> f.sex = v),
            new PersonField<>("birthDate", f -> f.birthDate, (f, v) -> f.birthDate = v, PersonField::day),
            text("birthPrecision", f -> f.birthPrecision, (f, v) -> f.birthPrecision = v),
            text("birthPlace", f -> f.birthPlace, (f, v) -> f.birthPlace = v),
            text("birthCountry", f -> f.birthCountry, (f, v) -> f.birthCountry = v),
            text("citizenship", f -> f.citizenship, (f, v) -> f.citizenship = v),
            text("codiceFiscale", f -> f.codiceFiscale, (f, v) -> f.codiceFiscale = v),
            text("noCfReason", f -> f.noCfReason, (f, v) -> f.noCfReason = v),
            text("passportNumber", f -> f.passportNumber, (f, v) -> f.passportNumber = v),
            new PersonField<>(
                    "passportExpiry", f -> f.passportExpiry, (f, v) -> f.passportExpiry = v, PersonField::day),
            text("phone", f -> f.phone, (f, v) -> f.phone = v),
            text("email", f -> f.email, (f, v) -> f.email = v),
            text("language", f -> f.language, (f, v) -> f.language = v),
            new PersonField<>(
                    "interpreter",
                    f -> f.interpreter,
                    (f, v) -> f.interpreter = Boolean.TRUE.equals(v),
                    Boolean::valueOf),
            text("address", f -> f.address, (f, v) -> f.address = v),
            text("municipality", f -> f.municipality, (f, v) -> f.municipality = v),
            text("postalCode", f -> f.postalCode, (f, v) -> f.postalCode = v),
            text("mailAddress", f -> f.mailAddress, (f, v) -> f.mailAddress = v));

    private static final Map<String, PersonField<?>> BY_NAME =
            ALL.stream().collect(Collectors.toMap(PersonField::name, Function.identity()));
    private static final DateTimeFormatter ITALIAN =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    /** The field of that name; empty for what does not stand in the record. */
    static Optional<PersonField<?>> of(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** Every value as a text, by the name of its field. */
    static Map<String, String> texts(PersonForm form) {
        Map<String, String> texts = new LinkedHashMap<>();
        ALL.forEach(field -> texts.put(field.name(), field.textIn(form)));
        return texts;
    }

    /** The value as a text; empty when there is none, and for no. */
    String textIn(PersonForm form) {
        Object value = read.apply(form);
        return value == null || Boolean.FALSE.equals(value) ? "" : value.toString();
    }

    /** Gives one form the value of another. */
    void copy(PersonForm from, PersonForm to) {
        write.accept(to, read.apply(from));
    }

    /** Puts a text in its place. */
    void put(PersonForm form, String text) {
        write.accept(form, parse.apply(text));
    }

    private static PersonField<String> text(
            String name, Function<PersonForm, String> read, BiConsumer<PersonForm, String> write) {
        return new PersonField<>(
                name, read::apply, (form, text) -> write.accept(form, text == null ? "" : text), text -> text);
    }

    /** As the browser sends it, or as people write it. */
    static @Nullable LocalDate day(String text) {
        String typed = text.strip();
        if (typed.isEmpty()) {
            return null;
        }
        return typed.contains("/") ? LocalDate.parse(typed, ITALIAN) : LocalDate.parse(typed);
    }
}
