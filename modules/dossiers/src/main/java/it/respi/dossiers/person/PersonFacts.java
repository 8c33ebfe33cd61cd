// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.person;

import it.respi.dossiers.PersonData;
import it.respi.platform.view.Dates;
import it.respi.platform.view.Fact;
import it.respi.platform.view.Texts;
import it.respi.registry.Catalogue;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What is known of a person, for reading. */
@Component
class PersonFacts {
    private final Catalogue catalogue;
    private final Texts texts;
    private final Dates dates;

    PersonFacts(Catalogue catalogue, Texts texts, Dates dates) {
        this.catalogue = catalogue;
        this.texts = texts;
        this.dates = dates;
    }

    /** Who the person is. */
    List<Fact> identity(PersonData data) {
        return List.of(
                fact("surname", data.surname()),
                fact("givenNames", data.givenNames()),
                fact("sex", texts.say("person.sex." + data.sex())),
                fact("birthDate", day(data.birthDate())),
                fact("birthPlace", data.birthPlace() + ", " + country(data.birthCountry())),
                fact("citizenship", country(data.citizenship())));
    }

    /** The numbers of the person's papers. */
    List<Fact> papers(PersonData data) {
        String code = data.codiceFiscale();
        return List.of(
                code == null
                        ? fact("codiceFiscale", texts.say("person.no-cf.value", orDash(data.noCfReason())))
                        : fact("codiceFiscale", code),
                fact("passportNumber", data.passportNumber()),
                fact("passportExpiry", day(data.passportExpiry())));
    }

    /** How the person is reached and spoken with. */
    List<Fact> reach(PersonData data) {
        return List.of(
                fact("phone", data.phone()),
                fact("email", data.email()),
                fact("language", texts.say("language." + data.language())),
                fact("interpreter", texts.say(data.interpreter() ? "person.yes" : "person.no")));
    }

    /** Where the person lives, and where the summons goes. */
    List<Fact> places(PersonData data) {
        String home = data.address() + ", " + data.postalCode() + " " + data.municipality();
        String mail = data.mailAddress();
        return List.of(fact("address", home), fact("mailAddress", mail == null ? texts.say("person.mail.same") : mail));
    }

    private Fact fact(String field, @Nullable String value) {
        return new Fact(texts.say("person." + field), orDash(value));
    }

    private String country(String alpha3) {
        return catalogue
                .country(alpha3)
                .map(known -> known.nameIn(LocaleContextHolder.getLocale()))
                .orElse(alpha3);
    }

    private @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : dates.numeric(day);
    }

    private static String orDash(@Nullable String value) {
        return value == null || value.isBlank() ? "–" : value;
    }
}
