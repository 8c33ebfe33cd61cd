// SPDX-License-Identifier: EUPL-1.2
package it.respi.launcher.part;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The sentences of the launcher: Italian, or English when {@code RESPI_LANG=en}. */
public final class Texts {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle(
            "messages.launcher",
            Locale.forLanguageTag(
                    Optional.ofNullable(System.getenv("RESPI_LANG")).orElse("it")),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private Texts() {}

    /** The sentence {@code key} with its {@code %s} gaps filled; an unknown key is a programming error. */
    public static String text(String key, Object... details) {
        return BUNDLE.getString(key).formatted(details);
    }
}
