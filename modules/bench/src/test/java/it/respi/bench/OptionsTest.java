// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void staysWithinSixMinutesUnlessAsked() {
        assertThat(Options.parse()).isEqualTo(new Options(10_000, 5, 6, false));
        assertThat(Options.parse("--dossiers", "200000", "--seconds", "3", "--minutes", "20"))
                .isEqualTo(new Options(200_000, 3, 20, false));
        assertThat(Options.parse("--seconds", "3", "--help").help()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--dossiers", "--dossiers 0", "--dossiers many", "--seconds 61", "--minutes 2", "--port 1", "up"
            })
    void refusesWhatItDoesNotKnow(String typed) {
        assertThatIllegalArgumentException().isThrownBy(() -> Options.parse(typed.split(" ", -1)));
    }

    @Test
    void speaksBothLanguages() throws java.io.IOException {
        assertThat(words("bench_en.properties").keySet())
                .isEqualTo(words("bench.properties").keySet());
    }

    private static Properties words(String name) throws java.io.IOException {
        Properties words = new Properties();
        try (var in = OptionsTest.class.getResourceAsStream("/messages/" + name)) {
            words.load(java.util.Objects.requireNonNull(in));
        }
        return words;
    }
}
