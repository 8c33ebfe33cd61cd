// SPDX-License-Identifier: EUPL-1.2
package it.respi.launcher.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void existInBothLanguages() {
        ResourceBundle italian = ResourceBundle.getBundle("messages.launcher", Locale.ROOT);
        ResourceBundle english = ResourceBundle.getBundle("messages.launcher", Locale.ENGLISH);

        assertThat(english.getLocale()).isEqualTo(Locale.ENGLISH);
        assertThat(italian.keySet())
                .allSatisfy(key -> assertThat(english.containsKey(key)).isTrue());
        // a key missing in English would come from the Italian file, word for word
        assertThat(italian.keySet().stream()
                        .filter(key -> italian.getString(key).equals(english.getString(key))))
                .containsExactly("part.keycloak");
    }

    @Test
    void areItalianUnlessAskedOtherwise() {
        assertThat(Texts.text("port.busy", 8080, 8090, "--port")).contains("8080", "occupata", "--port 8090");
    }
}
