// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.dossiers.person.PersonBlock;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every form that keeps drafts has a name in the copy of the data, in every language of the letter (T98). */
class DraftFormsTest {
    /** The third argument of {@code Drafts.of}: which form it is. */
    private static final Pattern USED =
            Pattern.compile("\\bdrafts(?:\\(\\))?\\s*\\.of\\(\\s*request,\\s*actor,\\s*([^,]+?)\\s*,", Pattern.DOTALL);
    /** Every call, however it is written. */
    private static final Pattern CALLED = Pattern.compile("\\bdrafts(?:\\(\\))?\\s*\\.of\\(");

    private static final Pattern NAMED = Pattern.compile("String FORM = \"([a-z-]+)\"");
    private static final String OF_A_BLOCK = "\"persona-\" + block";

    @Test
    void everyFormHasANameInEveryLanguage() throws IOException {
        Set<String> forms = forms();
        assertThat(forms).contains("nota", "passo", "esito", "documento", "persona-nomi");
        for (String language : List.of("it", "en", "fr", "ar")) {
            Properties words = words(language);
            assertThat(forms.stream().filter(form -> !words.containsKey("code.drafts.form." + form)))
                    .as(language)
                    .isEmpty();
        }
    }

    private static Set<String> forms() throws IOException {
        Set<String> forms = new TreeSet<>();
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            for (Path sources : modules.map(module -> module.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .toList()) {
                try (Stream<Path> files = Files.walk(sources)) {
                    for (Path file : files.filter(one -> one.toString().endsWith(".java"))
                            .toList()) {
                        add(forms, Files.readString(file));
                    }
                }
            }
        }
        return forms;
    }

    private static void add(Set<String> forms, String source) {
        Matcher used = USED.matcher(source);
        int known = 0;
        while (used.find()) {
            String form = used.group(1);
            if (form.equals(OF_A_BLOCK)) {
                Stream.of(PersonBlock.values())
                        .map(block -> "persona-" + block.path())
                        .forEach(forms::add);
            } else if (form.equals("FORM")) {
                Matcher name = NAMED.matcher(source);
                assertThat(name.find()).as(source).isTrue();
                forms.add(name.group(1));
            } else {
                assertThat(form).as("a form is named by its own word").matches("\"[a-z-]+\"");
                forms.add(form.substring(1, form.length() - 1));
            }
            known++;
        }
        assertThat(CALLED.matcher(source).results().count())
                .as("this test reads every call: %s", source)
                .isEqualTo(known);
    }

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        String file = "/letters/T98/" + language + ".properties";
        try (InputStream in = DraftFormsTest.class.getResourceAsStream(file)) {
            assertThat(in).as(file).isNotNull();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return words;
    }
}
