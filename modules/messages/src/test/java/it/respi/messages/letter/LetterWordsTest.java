// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterWordsTest {

    @ParameterizedTest
    @CsvSource({
        "T02,fr",
        "T02,en",
        "T02,ar",
        "T05,fr",
        "T05,en",
        "T05,ar",
        "T97,fr",
        "T97,en",
        "T97,ar",
        "T98,fr",
        "T98,en",
        "T98,ar",
        "shared,fr",
        "shared,en",
        "shared,ar",
        "procedures,fr",
        "procedures,en",
        "procedures,ar",
        "reasons,fr",
        "reasons,en",
        "reasons,ar"
    })
    void everyLanguageHasTheSentencesAndPlacesOfTheItalianText(String folder, String language) throws IOException {
        assertThat(places(folder, language)).isEqualTo(places(folder, "it"));
    }

    private static TreeMap<String, TreeSet<String>> places(String folder, String language) throws IOException {
        var file = new Properties();
        var path = "/letters/" + folder + "/" + language + ".properties";
        try (var in = LetterWordsTest.class.getResourceAsStream(path)) {
            assertThat(in).as(path).isNotNull();
            file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        var places = new TreeMap<String, TreeSet<String>>();
        for (var key : file.stringPropertyNames()) {
            assertThat(file.getProperty(key)).as(key).isNotBlank();
            places.put(key, names(new MessagePattern(file.getProperty(key))));
        }
        return places;
    }

    private static TreeSet<String> names(MessagePattern pattern) {
        var names = new TreeSet<String>();
        for (int i = 0; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_NAME) {
                names.add(pattern.getSubstring(part));
            }
        }
        return names;
    }
}
