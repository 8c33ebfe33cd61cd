// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatusCodeTest {
    private static final String SIGNS = "7K3F9Q2MX4TB1H0D5CNR";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7K3F-9Q2M-X4TB-1H0D-5CNR",
                "7k3f9q2mx4tb1h0d5cnr",
                " 7K3F 9Q2M X4TB 1H0D 5CNR ",
                "7K3F–9Q2M–X4TB–LHOD–5CNR",
                "7K3F.9Q2M.X4TB.iHoD.5CNR"
            })
    @DisplayName("Il codice si legge comunque sia scritto, anche con le lettere che si confondono")
    void readsWhatPeopleType(String typed) {
        assertThat(StatusCode.typed(typed)).contains(new StatusCode(SIGNS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "7K3F", "7K3F-9Q2M-X4TB-1H0D-5CNU", "7K3F-9Q2M-X4TB-1H0D-5CNRR", "٧K3F-9Q2M-X4TB-1H0D-5CNR"})
    void knowsWhatCannotBeACode(String typed) {
        assertThat(StatusCode.typed(typed)).isEmpty();
    }

    @Test
    void standsInGroupsOnPaperAndNowhereInALog() {
        StatusCode code = new StatusCode(SIGNS);

        assertThat(code.grouped()).isEqualTo("7K3F-9Q2M-X4TB-1H0D-5CNR");
        assertThat(code).hasToString("StatusCode[hidden]");
    }

    @Test
    void isNeverTheSameTwiceAndCanBeTyped() {
        SecureRandom random = new SecureRandom();
        List<StatusCode> codes =
                Stream.generate(() -> StatusCode.random(random)).limit(1000).toList();

        assertThat(codes)
                .doesNotHaveDuplicates()
                .allSatisfy(code -> assertThat(StatusCode.typed(code.grouped())).contains(code));
    }

    @Test
    @DisplayName("Chi continua a sbagliare aspetta ogni volta di più, mai più di un giorno")
    void staysShutForLongerEachTime() {
        assertThat(Stream.of(1, 2, 3, 4, 5, 1000).map(StatusLookUp::shut))
                .containsExactly(
                        Duration.ofMinutes(15),
                        Duration.ofHours(1),
                        Duration.ofHours(4),
                        Duration.ofHours(16),
                        Duration.ofDays(1),
                        Duration.ofDays(1));
    }
}
