// SPDX-License-Identifier: EUPL-1.2
package it.respi.launcher.part;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LogLineTest {
    @Test
    void aStructuredLineIsReadAsItsMessage() {
        assertThat(LogLine.words(
                        "{\"log\":{\"level\":\"ERROR\"},\"message\":\"The \\\"x\\\" is away\\n\",\"tags\":[]}"))
                .isEqualTo("The \"x\" is away");
    }

    @Test
    void anyOtherLineStaysAsItIsButShort() {
        assertThat(LogLine.words("Address already in use")).isEqualTo("Address already in use");
        assertThat(LogLine.words("x".repeat(5000))).hasSize(403).endsWith("...");
    }
}
