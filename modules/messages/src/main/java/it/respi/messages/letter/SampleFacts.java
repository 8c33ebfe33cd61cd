// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter;

import it.respi.kernel.time.LegalTerm;
import it.respi.kernel.time.TermUnit;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/** Everything that any letter may say, invented: the file {@code letters/sample.properties}. */
final class SampleFacts {
    private SampleFacts() {}

    static LetterFacts all() {
        LetterFacts facts = new LetterFacts();
        Properties file = read();
        file.stringPropertyNames().forEach(name -> facts.with(name, value(file.getProperty(name))));
        return facts;
    }

    private static Object value(String written) {
        if ("true".equals(written)) {
            return Boolean.TRUE;
        }
        if (written.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return LocalDate.parse(written);
        }
        if (written.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d")) {
            return LocalDateTime.parse(written);
        }
        if (written.matches("\\d{1,4}")) {
            return Integer.valueOf(written);
        }
        if (written.matches("\\d+ [A-Z_]+")) {
            String[] term = written.split(" ", 2);
            return LegalTerm.of(Integer.parseInt(term[0]), TermUnit.valueOf(term[1]));
        }
        return written.contains("|")
                ? Stream.of(written.split("\\|", -1)).map(Label::untranslated).toList()
                : written;
    }

    private static Properties read() {
        try (var in = Objects.requireNonNull(SampleFacts.class.getResourceAsStream("/letters/sample.properties"))) {
            Properties file = new Properties();
            file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
