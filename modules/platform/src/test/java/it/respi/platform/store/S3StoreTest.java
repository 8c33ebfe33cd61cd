// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.respi.platform.store.DocumentStore.Received;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The contract, and what only a store on the network can suffer, against a real S3 server. */
class S3StoreTest extends StoreContract {
    private static S3Server server;

    @BeforeAll
    static void start() throws IOException {
        server = S3Server.start(Files.createTempDirectory("s3"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Override
    DocumentStore store(Path folder) {
        return new S3Store(server.settings(), incoming(folder));
    }

    @Test
    void isRefusedWithAWrongSecret() throws IOException {
        byte[] content = content(100, 6);
        ContentHash hash = keep(content);
        DocumentStore stranger = new S3Store(server.settings("sbagliato"), incoming(temp));
        assertThatThrownBy(() -> stranger.open(hash))
                .isInstanceOf(StoreUnavailable.class)
                .hasStackTraceContaining("403");
        try (Received received = stranger.receive(new ByteArrayInputStream(content(100, 7)), 100)) {
            assertThatThrownBy(received::keep)
                    .isInstanceOf(StoreUnavailable.class)
                    .hasStackTraceContaining("403");
            assertThatThrownBy(() -> store(temp).open(received.hash())).isInstanceOf(StoreUnavailable.class);
        }
    }

    @Test
    void saysThatItIsAwayWhenNobodyAnswers() {
        S3Settings nowhere = new S3Settings("b", "http://127.0.0.1:9", "eu-south-1", "k", "s", true);
        assertThatThrownBy(() -> new S3Store(nowhere, incoming(temp)).open(new ContentHash("ab".repeat(32))))
                .isInstanceOf(StoreUnavailable.class);
    }

    @Test
    void saysNoSecretInItsSettings() {
        assertThat(server.settings().toString()).contains(S3Server.BUCKET).doesNotContain("segreto");
    }

    private static Incoming incoming(Path folder) {
        return new Incoming(folder.resolve("incoming"));
    }
}
