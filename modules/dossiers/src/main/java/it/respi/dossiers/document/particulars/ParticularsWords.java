// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.particulars;

import it.respi.platform.view.Choice;
import it.respi.platform.view.Dates;
import it.respi.platform.view.Texts;
import it.respi.registry.Catalogue;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The particulars of a document in the reader's words. */
@Component
public class ParticularsWords {
    private final Catalogue catalogue;
    private final Dates dates;
    private final Texts texts;

    ParticularsWords(Catalogue catalogue, Dates dates, Texts texts) {
        this.catalogue = catalogue;
        this.dates = dates;
        this.texts = texts;
    }

    /** Words of a field. */
    public String label(String name) {
        return texts.say("document.particulars." + name);
    }

    /** What stands in a field, as people read it. */
    public String value(String name, String value) {
        return switch (name) {
            case ParticularsText.KIND ->
                catalogue
                        .documentKind(value)
                        .map(kind -> kind.labelIn(LocaleContextHolder.getLocale()))
                        .orElse(value);
            case ParticularsText.FROM, ParticularsText.UNTIL -> day(value);
            default -> value;
        };
    }

    Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        ParticularsText.FIELDS.forEach(name -> labels.put(name, label(name)));
        return labels;
    }

    List<Choice> kinds() {
        return catalogue.documentKinds().stream()
                .map(kind -> Choice.of(kind.code(), kind.labelIn(LocaleContextHolder.getLocale())))
                .toList();
    }

    private String day(String value) {
        try {
            return value.isEmpty() ? "" : dates.numeric(LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            return value;
        }
    }
}
