// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.mediator;

import it.respi.platform.view.Choice;
import it.respi.platform.view.Texts;
import java.text.Collator;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The languages for which there may be a mediator. */
@Component
public class Languages {
    /** Codes of two letters: the languages people of the dossiers speak, without Italian. */
    public static final List<String> ALL = List.of(
            "en", "fr", "es", "ar", "sq", "ro", "zh", "uk", "mk", "pa", "hi", "wo", "bn", "ur", "pt", "ru", "tr", "fa",
            "so", "ti");

    private final Texts texts;

    Languages(Texts texts) {
        this.texts = texts;
    }

    /** Every one, by name in the reader's language. */
    public List<Choice> choices() {
        Collator byName = Collator.getInstance(LocaleContextHolder.getLocale());
        return ALL.stream()
                .map(code -> Choice.of(code, name(code)))
                .sorted((a, b) -> byName.compare(a.label(), b.label()))
                .toList();
    }

    /** The name of one; its code where it has none. */
    public String name(String code) {
        return texts.sayOr("language." + code, code);
    }
}
