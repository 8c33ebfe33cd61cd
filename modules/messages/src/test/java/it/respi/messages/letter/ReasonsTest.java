// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonsTest {
    @ParameterizedTest
    @ValueSource(strings = {"it", "en"})
    void translatesEveryReasonThatThePageOffers(String language) {
        var page = ResourceBundle.getBundle("messages/cases", Locale.of(language));
        var offered = page.keySet().stream()
                .filter(key -> key.startsWith("papers.why."))
                .map(page::getString)
                .collect(Collectors.toSet());

        assertThat(offered)
                .hasSize(8)
                .allSatisfy(reason -> assertThat(
                                Reasons.of(reason, PersonLanguage.FR).in(PersonLanguage.FR))
                        .isNotEqualTo(reason));
    }

    @Test
    void leavesOtherWordsAsTheyWereWritten() {
        assertThat(Reasons.of("le foto sono scure", PersonLanguage.AR).in(PersonLanguage.AR))
                .isEqualTo("le foto sono scure");
    }
}
