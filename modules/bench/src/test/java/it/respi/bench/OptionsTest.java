// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void isSmallUnlessAsked() {
        assertThat(Options.parse()).isEqualTo(new Options(10_000, 0, 3, 12, 128, false, null, null, false));
        assertThat(Options.parse(
                        "--dossiers", "200000", "--growth", "--seconds", "4", "--keep", "/a", "--memory", "900"))
                .isEqualTo(new Options(200_000, 0, 4, 12, 900, true, null, Path.of("/a"), false));
        assertThat(Options.parse("--seconds", "3", "--help").help()).isTrue();
    }

    @Test
    void inventsAtLeastAsManyDossiersAsWait() {
        assertThat(Options.parse("--steps", "20000").dossiers()).isEqualTo(20_000);
        assertThat(Options.parse("--steps", "20000", "--dossiers", "50000").dossiers())
                .isEqualTo(50_000);
        assertThat(Options.parse("--steps", "20000").command()).contains("--dossiers 20000 --steps 20000");
    }

    @Test
    void measuresOneOperationAloneWhereAsked() {
        Options inbox = Options.parse("--only", "inbox");

        assertThat(inbox.wants("inbox")).isTrue();
        assertThat(inbox.wants("dossier page")).isFalse();
        assertThat(inbox.command()).endsWith(" --only 'inbox'");
        assertThat(Options.parse().wants("dossier page")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--dossiers",
                "--dossiers 0",
                "--dossiers many",
                "--seconds 61",
                "--minutes 2",
                "--port 1",
                "up",
                "--keep",
                "--memory 3",
                "--steps 10",
                "--only lunch"
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
