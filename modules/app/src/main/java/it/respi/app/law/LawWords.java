// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.law;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The sentences of the commands, those of the pages where there are any. */
final class LawWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final Locale locale;
    private final List<ResourceBundle> bundles;

    /** @param locale Italian or English; anything else is Italian */
    LawWords(Locale locale) {
        this.locale = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT;
        this.bundles = Stream.of("messages/law", "messages/cases", "messages/dossiers")
                .map(name -> ResourceBundle.getBundle(
                        name,
                        this.locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)))
                .toList();
    }

    /**
     * The sentence of that key, days written as in Italy.
     *
     * @throws MissingResourceException when no bundle has it
     */
    String say(String key, Object... args) {
        String pattern = bundles.stream()
                .filter(bundle -> bundle.containsKey(key))
                .findFirst()
                .orElseThrow(() -> new MissingResourceException("no sentence", "LawWords", key))
                .getString(key);
        Object[] written = Arrays.stream(args)
                .map(arg -> arg instanceof LocalDate day
                        ? DAY.format(day)
                        : arg instanceof Integer ? arg : String.valueOf(arg))
                .toArray();
        return new MessageFormat(pattern, locale.equals(Locale.ROOT) ? Locale.ITALIAN : locale).format(written);
    }
}
