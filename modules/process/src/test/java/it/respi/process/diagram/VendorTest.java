// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class VendorTest {

    private static final String FOLDER = "/static/respi/vendor/bpmn-js/18.31.1/";
    private static final Pattern ENTRY =
            Pattern.compile("\"path\": \"([^\"]+)\",\\s*\"from\": \"[^\"]+\",\\s*\"sha256\": \"([0-9a-f]{64})\"");

    @Test
    void isExactlyWhatTheLockFileSays() throws IOException {
        String lock = new String(read("vendor.lock.json"), StandardCharsets.UTF_8);
        var entries = ENTRY.matcher(lock).results().toList();

        assertThat(entries).hasSize(4);
        for (var entry : entries) {
            assertThat(sha256(read(entry.group(1)))).as(entry.group(1)).isEqualTo(entry.group(2));
        }
    }

    private static byte[] read(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(VendorTest.class.getResourceAsStream(FOLDER + name), name)) {
            return in.readAllBytes();
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
