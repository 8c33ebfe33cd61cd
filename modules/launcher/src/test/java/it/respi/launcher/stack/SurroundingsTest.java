// SPDX-License-Identifier: EUPL-1.2
package it.respi.launcher.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.respi.launcher.part.StartRefused;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SurroundingsTest {

    @Test
    void nameWhatIsMissingOfADatabaseThatRunsElsewhere() {
        Surroundings surroundings =
                new Surroundings(Map.of("RESPI_DB_URL", "jdbc:mysql://db/respi", "RESPI_DB_USER", "respi"));

        assertThatThrownBy(surroundings::requireComplete)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("RESPI_DB_PASSWORD");
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
