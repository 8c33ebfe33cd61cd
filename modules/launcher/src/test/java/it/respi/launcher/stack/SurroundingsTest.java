// SPDX-License-Identifier: EUPL-1.2
package it.respi.launcher.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.respi.launcher.part.StartRefused;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurroundingsTest {

    @Test
    void nameWhatIsMissingOfADatabaseThatRunsElsewhere() {
        Surroundings surroundings =
                new Surroundings(Map.of("RESPI_DB_URL", "jdbc:mysql://db/respi", "RESPI_DB_USER", "respi"));

        assertThatThrownBy(surroundings::requireComplete)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("RESPI_DB_PASSWORD");
    }

    @ParameterizedTest
    @CsvSource({
        // where the database is, what the environment says, what was typed, example data
        ", , false, true",
        ", false, false, false",
        "jdbc:mysql://db/respi, , false, false",
        "jdbc:mysql://db/respi, , true, true",
        "jdbc:mysql://db/respi, true, false, true",
        "jdbc:mysql://db/respi, false, true, true"
    })
    void fillADatabaseThatRunsElsewhereOnlyWhenAsked(
            @Nullable String url, @Nullable String said, boolean typed, boolean examples) {
        Map<String, String> environment = new HashMap<>();
        environment.put("RESPI_DB_URL", url == null ? "" : url);
        environment.put("RESPI_DEMO", said == null ? "" : said);

        assertThat(new Surroundings(environment).wantsExamples(typed)).isEqualTo(examples);
    }

    @ParameterizedTest
    @CsvSource({
        // what the environment says, whether the machine can, what the application is told
        ", true, true",
        ", false, false",
        "true, false, true",
        "false, true, false"
    })
    void doWithoutTheFenceOnlyWhereItCannotBeOrSomebodyChoseThat(
            @Nullable String said, boolean possible, String told) {
        Surroundings surroundings = new Surroundings(Map.of("RESPI_FENCE_REQUIRED", said == null ? "" : said));

        assertThat(new ReadingFence(surroundings, possible).required()).isEqualTo(told);
    }

    @Test
    void passOnARealmThatRunsElsewhere() {
        Surroundings surroundings = new Surroundings(
                Map.of("RESPI_OIDC_ISSUER", "https://sso.example.org/realms/respi", "RESPI_OIDC_SECRET", "secret"));

        assertThat(surroundings.signIn())
                .containsEntry("RESPI_OIDC_ISSUER", "https://sso.example.org/realms/respi")
                .containsEntry("RESPI_OIDC_CLIENT", "respi-web")
                .containsEntry("RESPI_OIDC_SECRET", "secret");
        assertThat(surroundings.hasDatabase()).isFalse();
    }
}
