// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a page is looked at: what an address says, and what follows. */
class LookTest {
    @ParameterizedTest
    @CsvSource({
        "'', '', ''",
        "100, 0, ''",
        "150, 90, ?zoom=150&gira=90",
        "300, 270, ?zoom=300&gira=270",
        "170, 100, ?zoom=100&gira=90",
        "9999, -90, ''",
        "200, 360, ?zoom=200&gira=0",
        "<b>, 450, ?zoom=100&gira=90"
    })
    void readsWhatAnAddressSaysAndNothingElse(String zoom, String turn, String query) {
        assertThat(Look.of(zoom, turn).query()).isEqualTo(query);
    }

    @Test
    void staysWithinItsBounds() {
        Look whole = Look.of("", "");
        assertThat(whole.smaller()).isEqualTo(whole);
        assertThat(whole.larger().larger().larger().larger().zoom()).isEqualTo(300);
        assertThat(whole.turned().turned().turned().turned()).isEqualTo(whole);
    }
}
