// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.person;

import it.respi.platform.view.Choice;
import it.respi.platform.view.Texts;
import it.respi.registry.Catalogue;
import it.respi.registry.Country;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The possible answers of a form of a person, in the reader's language; templates call it {@code @personChoices}. */
@Component("personChoices")
public class PersonChoices {
    /** Languages people of the province read, the most frequent first (specification 11.2). */
    static final List<String> LANGUAGES = List.of(
            "it", "en", "fr", "es", "ar", "sq", "ro", "zh", "uk", "mk", "pa", "hi", "wo", "bn", "ur", "pt", "ru", "tr",
            "fa", "so", "ti");

    private final Catalogue catalogue;
    private final Texts texts;

    PersonChoices(Catalogue catalogue, Texts texts) {
        this.catalogue = catalogue;
        this.texts = texts;
    }

    /** M, F or X, as in the document. */
    public List<Choice> sexes() {
        return Stream.of("F", "M", "X")
                .map(sex -> Choice.of(sex, texts.say("person.sex." + sex)))
                .toList();
    }

    /** Every State one can be born in, by name. */
    public List<Choice> countries() {
        return named(Country::isPlace);
    }

    /** Every citizenship, and none (apolide), by name. */
    public List<Choice> citizenships() {
        return named(country -> true);
    }

    private List<Choice> named(Predicate<Country> which) {
        Locale locale = LocaleContextHolder.getLocale();
        Collator byName = Collator.getInstance(locale);
        return catalogue.countries().stream()
                .filter(which)
                .map(country -> Choice.of(country.alpha3(), country.nameIn(locale)))
                .sorted((a, b) -> byName.compare(a.label(), b.label()))
                .toList();
    }

    /** The languages a person may want to read. */
    public List<Choice> languages() {
        return LANGUAGES.stream()
                .map(language -> Choice.of(language, texts.say("language." + language)))
                .toList();
    }
}
