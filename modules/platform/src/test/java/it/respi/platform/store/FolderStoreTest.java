// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.platform.store.DocumentStore.Received;
import java.io.ByteArrayInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

class FolderStoreTest {
    private static final byte[] TEXT = "scansione".getBytes(StandardCharsets.UTF_8);
    private static final ContentHash HASH =
            new ContentHash("a8b37d9a7d9f2f0d1b0c1e2c1c26b1a7a6dc3ee1c7d5a0c6dd0a3a4a3f9e2b11");

    @TempDir
    Path temp;

    private Path folder;
    private FolderStore store;

    @BeforeEach
    void open() {
        folder = temp.resolve("documenti dell'ufficio");
        store = store(folder);
    }

    @Test
    void givesBackWhatItKeptAndKnowsItByItsHash() throws Exception {
        ContentHash hash = keep(TEXT);
        assertThat(hash.bytes()).isEqualTo(MessageDigest.getInstance("SHA-256").digest(TEXT));
        try (InputStream content = store.open(hash)) {
            assertThat(content.readAllBytes()).isEqualTo(TEXT);
        }
        assertThat(files()).containsExactly("objects/" + hash.hex().substring(0, 2) + "/" + hash.hex());
    }

    @Test
    void keepsNothingThatWasOnlyLookedAt() throws Exception {
        try (Received received = store.receive(new ByteArrayInputStream(TEXT), 100)) {
            assertThat(received.file()).hasBinaryContent(TEXT);
            assertThat(received.size()).isEqualTo(TEXT.length);
        }
        assertThat(files()).isEmpty();
    }

    @Test
    void takesTheLimitAndNotOneByteMore() throws Exception {
        try (Received received = store.receive(new ByteArrayInputStream(TEXT), TEXT.length)) {
            assertThat(received.size()).isEqualTo(TEXT.length);
        }
        assertThatThrownBy(() -> store.receive(new ByteArrayInputStream(TEXT), TEXT.length - 1))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.code()).isEqualTo("upload.too-large"));
        assertThat(files()).isEmpty();
    }

    @Test
    void stopsReadingAnEndlessSenderAtTheLimit() throws Exception {
        Endless sender = new Endless();
        assertThatThrownBy(() -> store.receive(sender, 26_214_400)).isInstanceOf(RuleBroken.class);
        assertThat(sender.sent).isBetween(26_214_401L, 26_214_400L + 65_536L);
        assertThat(files()).isEmpty();
    }

    @Test
    void keepsTheSameContentOnceAndLeavesTheFirstUntouched() throws Exception {
        ContentHash hash = keep(TEXT);
        Path object =
                folder.resolve("objects").resolve(hash.hex().substring(0, 2)).resolve(hash.hex());
        FileTime before = FileTime.from(Instant.parse("2026-01-02T03:04:05Z"));
        Files.setLastModifiedTime(object, before);
        assertThat(keep(TEXT)).isEqualTo(hash);
        assertThat(Files.getLastModifiedTime(object)).isEqualTo(before);
        assertThat(files()).hasSize(1);
    }

    @Test
    void replacesAnObjectThatWasCutOutsideIt() throws Exception {
        ContentHash hash = keep(TEXT);
        Path object =
                folder.resolve("objects").resolve(hash.hex().substring(0, 2)).resolve(hash.hex());
        Files.write(object, new byte[3]);
        keep(TEXT);
        assertThat(object).hasBinaryContent(TEXT);
    }

    @Test
    void keepsOneObjectWhenManyBringTheSameContentAtOnce() throws Exception {
        byte[] content = new byte[300_000];
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService senders = Executors.newFixedThreadPool(8)) {
            List<Future<ContentHash>> hashes = new ArrayList<>();
            for (int i = 0; i < 32; i++) {
                hashes.add(senders.submit(() -> {
                    start.await();
                    return keep(content);
                }));
            }
            start.countDown();
            for (Future<ContentHash> hash : hashes) {
                assertThat(hash.get()).isEqualTo(hashes.getFirst().get());
            }
            try (InputStream stored = store.open(hashes.getFirst().get())) {
                assertThat(stored.readAllBytes()).isEqualTo(content);
            }
        }
        assertThat(files()).hasSize(1);
    }

    @Test
    void tellsAFailureToWriteFromAFailureToRead() throws Exception {
        InputStream torn = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection lost");
            }
        };
        assertThatThrownBy(() -> store.receive(torn, 100)).isInstanceOf(IOException.class);
        assertThat(files()).isEmpty();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void refusesClearlyWhenTheDiskIsFull() throws Exception {
        try (OutputStream full = new FileOutputStream("/dev/full")) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            assertThatThrownBy(() -> Incoming.copy(new ByteArrayInputStream(TEXT), full, digest, 100))
                    .isInstanceOf(StoreUnavailable.class);
        }
    }

    @Test
    void refusesClearlyWhenItsFolderIsGone() throws Exception {
        try (Received received = store.receive(new ByteArrayInputStream(TEXT), 100)) {
            Files.delete(folder.resolve("objects"));
            Files.createFile(folder.resolve("objects"));
            assertThatThrownBy(received::keep).isInstanceOf(StoreUnavailable.class);
        }
        FileSystemUtils.deleteRecursively(folder.resolve("incoming"));
        assertThatThrownBy(() -> store.receive(new ByteArrayInputStream(TEXT), 100))
                .isInstanceOf(StoreUnavailable.class);
        assertThatThrownBy(() -> store.open(HASH)).isInstanceOf(StoreUnavailable.class);
    }

    @Test
    void doesNotStartWhereItCannotWrite() throws Exception {
        Path file = Files.createFile(temp.resolve("file"));
        assertThatThrownBy(() -> store(file))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void letsNothingButAHashIntoAPath() {
        for (String wrong : List.of("../../etc/passwd", "", "A".repeat(64), "a".repeat(63), "a".repeat(64) + "\n")) {
            assertThatThrownBy(() -> new ContentHash(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private ContentHash keep(byte[] content) throws IOException {
        try (Received received = store.receive(new ByteArrayInputStream(content), 1_000_000)) {
            received.keep();
            return received.hash();
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith(HeldFolder.LOCK))
                    .map(file -> folder.relativize(file).toString())
                    .toList();
        }
    }

    private static FolderStore store(Path folder) {
        return new FolderStore(folder, new Incoming(folder.resolve("incoming")));
    }

    private static final class Endless extends InputStream {
        private long sent;

        @Override
        public int read() {
            sent++;
            return 'x';
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            sent += length;
            return length;
        }
    }
}
