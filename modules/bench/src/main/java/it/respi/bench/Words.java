// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The sentences of the command: Italian, or English when {@code RESPI_LANG=en}. */
final class Words {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle(
            "messages.bench",
            Locale.forLanguageTag(
                    Optional.ofNullable(System.getenv("RESPI_LANG")).orElse("it")),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private Words() {}

    static String say(String key, Object... details) {
        return BUNDLE.getString(key).formatted(details);
    }
}
