// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.sharing.consent;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The text of the consent, in the languages it is kept in. A changed text is a new version in a new folder. */
@Component
class ConsentText {
    /** The version read today. */
    static final int VERSION = 2;
    /** The first version that speaks of municipalities. */
    static final int OF_MUNICIPALITIES = 2;

    private static final List<String> LANGUAGES = List.of("it", "en", "fr", "es", "ar");

    private final List<Version> texts =
            LANGUAGES.stream().map(ConsentText::read).toList();

    List<Version> all() {
        return texts;
    }

    /** Whether the person can read it themselves in that language. */
    boolean isWrittenIn(String language) {
        return LANGUAGES.contains(language);
    }

    private static Version read(String language) {
        String path = "/consent/v" + VERSION + "/" + language + ".txt";
        try (InputStream file = Objects.requireNonNull(ConsentText.class.getResourceAsStream(path), path)) {
            List<String> text = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return new Version(language, "ar".equals(language) ? "rtl" : "ltr", text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param direction how the language is written: {@code ltr} or {@code rtl} */
    record Version(String language, String direction, List<String> paragraphs) {
        Version {
            paragraphs = List.copyOf(paragraphs);
        }
    }
}
