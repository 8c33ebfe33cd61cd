// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.mail.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The fixed sentences of messages in one language ({@code mail/<language>.properties}). */
final class MailWords {
    /** First strong isolate and its end (UAX 9): a date or number keeps its own direction inside a sentence. */
    private static final char ISOLATE = '\u2068';

    private static final char END = '\u2069';

    private static final Map<MailLanguage, Properties> FILES = new ConcurrentHashMap<>();

    private final MailLanguage language;
    private final Properties file;

    MailWords(MailLanguage language) {
        this.language = language;
        this.file = FILES.computeIfAbsent(language, MailWords::read);
    }

    MailLanguage language() {
        return language;
    }

    /** A sentence without places to fill. */
    String say(String key) {
        String sentence = file.getProperty(key);
        if (sentence == null) {
            throw new IllegalStateException("No sentence " + key + " in " + language);
        }
        return sentence;
    }

    /** A sentence with one place, such as {@code {number}}, filled. */
    String say(String key, String place, String value) {
        return say(key).replace("{" + place + "}", ISOLATE + value + END);
    }

    /** A sentence with its day and hour. */
    String say(String key, @Nullable LocalDateTime at) {
        if (at == null) {
            return say(key);
        }
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .localizedBy(language.locale())
                .format(at);
        String time = DateTimeFormatter.ofPattern("HH:mm", language.locale()).format(at);
        return say(key).replace("{date}", ISOLATE + day + END).replace("{time}", ISOLATE + time + END);
    }

    private static Properties read(MailLanguage language) {
        String path = "/mail/" + language.code() + ".properties";
        try (var in = MailWords.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("Sentences not on the class path: " + path);
            }
            var file = new Properties();
            file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
