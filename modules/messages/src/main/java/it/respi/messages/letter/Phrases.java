// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.Currency;
import it.respi.kernel.time.LegalTerm;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The fixed sentences of a letter or of messages in one language; no sentence is put together from pieces. */
public final class Phrases {

    /** First strong isolate and its end (UAX 9): a name or number keeps its own direction inside a sentence. */
    private static final char ISOLATE = '\u2068';

    private static final char END = '\u2069';

    private static final Map<String, Properties> FILES = new ConcurrentHashMap<>();

    private final PersonLanguage language;
    private final List<Properties> files;

    /** @param template folder of its sentences; those that many letters share are known besides */
    public Phrases(String template, PersonLanguage language) {
        this.language = language;
        this.files = List.of(file(template, language), file("shared", language));
    }

    public PersonLanguage language() {
        return language;
    }

    /** A sentence without places to fill. */
    public String say(String key) {
        return say(key, Map.of());
    }

    /** A sentence with its named places filled; words are kept apart from the direction of the sentence. */
    public String say(String key, Map<String, Object> places) {
        var filled = new HashMap<String, Object>();
        places.forEach((name, value) -> filled.put(name, value instanceof String text ? isolated(text) : value));
        return new MessageFormat(pattern(key), language.icu()).format(filled);
    }

    /** The names of the places of a sentence. */
    Set<String> placesOf(String key) {
        return new MessageFormat(pattern(key), language.icu()).getArgumentNames();
    }

    /** The names of the places of all sentences of a letter, in Italian. */
    public static Set<String> placesIn(String template) {
        Properties own = file(template, PersonLanguage.IT);
        return own.stringPropertyNames().stream()
                .flatMap(key -> placesOf(template, key).stream())
                .collect(Collectors.toSet());
    }

    /** The names of the places of one sentence of a letter, in Italian. */
    public static Set<String> placesOf(String template, String key) {
        return new Phrases(template, PersonLanguage.IT).placesOf(key);
    }

    /** A sentence without places, where there is one: values that are no code have none. */
    Optional<String> find(String key) {
        return files.stream()
                .map(file -> file.getProperty(key))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Day in words; its parts stay on one line. */
    public String date(LocalDate day) {
        return DateTimeFormatter.ofPattern(pattern("date.pattern"), language.locale())
                .format(day);
    }

    /** Hour and minutes. */
    public String time(LocalDateTime moment) {
        return DateTimeFormatter.ofPattern("HH:mm", language.locale()).format(moment);
    }

    String moment(LocalDateTime moment) {
        return say("moment", Map.of("date", date(moment.toLocalDate()), "time", time(moment)));
    }

    String dates(List<LocalDate> days) {
        return ListFormatter.getInstance(language.icu())
                .format(days.stream().sorted().map(this::date).toList());
    }

    /** How long a term is, in the unit of its norm. */
    String length(LegalTerm term) {
        return say("length." + term.unit(), Map.of("amount", term.amount()));
    }

    String euro(BigDecimal amount) {
        var format = NumberFormat.getCurrencyInstance(language.icu());
        format.setCurrency(Currency.getInstance("EUR"));
        return format.format(amount);
    }

    /** Wraps a value so that its own direction holds; controls inside it are removed, they could deceive. */
    static String isolated(String value) {
        return ISOLATE + value.replaceAll("\\p{Cf}", "") + END;
    }

    private String pattern(String key) {
        for (var file : files) {
            var pattern = file.getProperty(key);
            if (pattern != null) {
                return pattern;
            }
        }
        throw new IllegalStateException("No sentence " + key + " in " + language);
    }

    static Properties file(String folder, PersonLanguage language) {
        return FILES.computeIfAbsent("/letters/" + folder + "/" + language.code() + ".properties", Phrases::read);
    }

    private static Properties read(String path) {
        try (var in = Phrases.class.getResourceAsStream(path)) {
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
