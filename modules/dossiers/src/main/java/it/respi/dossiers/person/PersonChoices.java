// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.person;

import it.respi.platform.view.Choice;
import it.respi.registry.Catalogue;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
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
    private final MessageSource messages;

    PersonChoices(Catalogue catalogue, MessageSource messages) {
        this.catalogue = catalogue;
        this.messages = messages;
    }

    /** M, F or X, as in the document. */
    public List<Choice> sexes() {
        return Stream.of("F", "M", "X")
                .map(sex -> Choice.of(sex, text("person.sex." + sex)))
                .toList();
    }

    /** Every State, by Italian name. */
    public List<Choice> countries() {
        return catalogue.countries().stream()
                .map(country -> Choice.of(country.alpha3(), country.name()))
                .toList();
    }

    /** The languages a person may want to read. */
    public List<Choice> languages() {
        return LANGUAGES.stream()
                .map(language -> Choice.of(language, text("language." + language)))
                .toList();
    }

    private String text(String key) {
        Locale locale = LocaleContextHolder.getLocale();
        return messages.getMessage(key, null, key, locale);
    }
}
