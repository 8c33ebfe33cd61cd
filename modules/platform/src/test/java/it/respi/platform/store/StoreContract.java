// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.platform.store.DocumentStore.Received;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every store does. */
abstract class StoreContract {
    @TempDir
    Path temp;

    /** A store whose local folder is {@code folder}. */
    abstract DocumentStore store(Path folder);

    @Test
    void givesBackWhatItKept() throws IOException {
        byte[] content = content(25 << 20, 1);
        ContentHash hash = keep(content);
        try (InputStream in = store(temp).open(hash)) {
            assertThat(in.readAllBytes()).isEqualTo(content);
        }
    }

    @Test
    void keepsTheSameContentTwiceWithoutHarmAlsoAtOnce() throws Exception {
        byte[] content = content(300_000, 2);
        try (ExecutorService desks = Executors.newFixedThreadPool(4)) {
            for (Future<ContentHash> hash : IntStream.range(0, 8)
                    .mapToObj(i -> desks.submit(() -> keep(content)))
                    .toList()) {
                try (InputStream in = store(temp).open(hash.get())) {
                    assertThat(in.readAllBytes()).isEqualTo(content);
                }
            }
        }
    }

    @Test
    void keepsNothingThatWasNotKept() throws IOException {
        ContentHash hash;
        try (Received received = store(temp).receive(new ByteArrayInputStream(content(10, 3)), 10)) {
            hash = received.hash();
            assertThat(received.size()).isEqualTo(10);
            assertThat(Files.size(received.file())).isEqualTo(10);
        }
        assertThat(incoming()).isEmpty();
        assertThatThrownBy(() -> store(temp).open(hash)).isInstanceOf(StoreUnavailable.class);
    }

    @Test
    void refusesAByteTooMany() {
        assertThatThrownBy(() -> store(temp).receive(new ByteArrayInputStream(content(11, 4)), 10))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.code()).isEqualTo("upload.too-large"));
        assertThat(incoming()).isEmpty();
    }

    @Test
    void removesForGoodAndMindsNothingThatIsNotThere() throws IOException {
        ContentHash hash = keep(content(20, 5));
        store(temp).remove(hash);
        store(temp).remove(hash);
        assertThatThrownBy(() -> store(temp).open(hash)).isInstanceOf(StoreUnavailable.class);
        assertThat(keep(content(20, 5))).isEqualTo(hash);
        store(temp).open(hash).close();
    }

    ContentHash keep(byte[] content) throws IOException {
        DocumentStore store = store(temp);
        try (Received received = store.receive(new ByteArrayInputStream(content), content.length)) {
            received.keep();
            return received.hash();
        } finally {
            Reference.reachabilityFence(store); // the folder of one that nobody has any more is swept by the others
        }
    }

    /** What is being received; the mark of a living process is not. */
    private Stream<Path> incoming() {
        try {
            return Files.walk(temp.resolve("incoming"))
                    .filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith(HeldFolder.LOCK));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] content(int size, int seed) {
        byte[] content = new byte[size];
        new Random(seed).nextBytes(content);
        return content;
    }
}
