// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.respi.launcher.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** A change of keys that breaks off: at each write of a file, and before the request of the operator is gone. */
class KeyRotationTest {
    /** Of each of the three files the content is forced to the disk, then its name. */
    private static final int WRITES = 2 * KeyPurpose.INDEXES.size();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private DriverManagerDataSource database = new DriverManagerDataSource();

    @BeforeEach
    void anEmptyDatabase() {
        TestDatabase.Schema schema = TestDatabase.freshSchema();
        database = new DriverManagerDataSource(schema.jdbcUrl(), schema.user(), schema.password());
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/platform")
                .load()
                .migrate();
        sound();
    }

    @Test
    void theRequestForANewWrappingKeyStaysUntilTheKeyIsThere() throws Exception {
        int before = Keys.primary(sound().keys().handle(KeyPurpose.WRAPPING));
        assertThat(sound().rotation().beginIfAsked()).as("nobody asked").isFalse();
        Path request = Files.createFile(folder.resolve("rotate-wrapping"));

        assertThatThrownBy(breaking(0).rotation()::beginIfAsked).isInstanceOf(UncheckedIOException.class);
        assertThat(Keys.primary(sound().keys().handle(KeyPurpose.WRAPPING))).isEqualTo(before);

        assertThat(sound().rotation().beginIfAsked()).as("again").isTrue();
        assertThat(Keys.primary(sound().keys().handle(KeyPurpose.WRAPPING))).isNotEqualTo(before);
        assertThat(sound().rotation().beginIfAsked()).as("once").isFalse();
        assertThat(request).doesNotExist();
        assertThat(folder.resolve("rotate-wrapping.begun")).doesNotExist();
    }

    @Test
    void ofManyNodesOneMakesTheKeyThatWasAskedFor() throws Exception {
        List<Node> nodes = IntStream.range(0, 6).mapToObj(i -> sound()).toList();
        Files.createFile(folder.resolve("rotate-wrapping"));
        Files.createFile(folder.resolve("rotate-indexes"));
        List<Boolean> made = nodes.stream()
                .map(node -> CompletableFuture.supplyAsync(
                        () -> node.rotation().beginIfAsked() | node.rotation().addIndexKeysIfAsked()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(made).contains(true);
        assertThat(sizes()).containsOnly(2);
        assertThat(sound().keys().handle(KeyPurpose.WRAPPING).size()).isEqualTo(2);
    }

    @Test
    void newIndexKeysAreCompletedWhereverAddingThemBrokeOff() throws Exception {
        for (int at = 0; at < WRITES; at++) {
            Files.createFile(folder.resolve("rotate-indexes"));
            Node broken = breaking(at);
            assertThatThrownBy(broken.rotation()::addIndexKeysIfAsked).isInstanceOf(UncheckedIOException.class);
            assertThat(sound().rotation().dropOldIndexKeys())
                    .as("what was prepared is not thrown away")
                    .isFalse();

            assertThat(sound().rotation().addIndexKeysIfAsked()).as("again").isTrue();
            assertThat(sizes()).as("one new key each, broken off at %s", at).containsOnly(2);
            assertThat(steps()).containsExactly(IndexKeyStep.PREPARED);
            assertThat(sound().rotation().addIndexKeysIfAsked()).as("once").isFalse();
            end();
        }
    }

    @Test
    void theRequestThatAnEndBeforeItsRemovalLeftIsNotASecondOne() throws Exception {
        sound().rotation().addIndexKeys();
        Files.createFile(folder.resolve("rotate-indexes.begun"));
        assertThat(sound().rotation().addIndexKeysIfAsked()).isTrue();
        assertThat(folder.resolve("rotate-indexes.begun")).doesNotExist();
        assertThat(sizes()).containsOnly(2);

        Path another = Files.createFile(folder.resolve("rotate-indexes"));
        assertThat(sound().rotation().addIndexKeysIfAsked())
                .as("a new one waits for the end of the change")
                .isFalse();
        assertThat(another).exists();
    }

    @Test
    void theUseOfNewIndexKeysAndTheEndOfTheOldOnesAreCompletedWhereverTheyBrokeOff() {
        for (int at = 0; at < WRITES; at++) {
            Set<Integer> old = inUse();
            sound().rotation().addIndexKeys();
            breakOff(at, KeyRotation::useIndexKeys);
            assertThat(marks().isPrepared()).as("broken off at %s", at).isEqualTo(at < WRITES - 1);
            sound().rotation().useIndexKeys();
            assertThat(steps()).containsExactly(IndexKeyStep.USED);
            Set<Integer> fresh = inUse();

            breakOff(at, KeyRotation::dropOldIndexKeys);
            assertThat(marks().isPrepared()).isFalse();
            assertThat(marks().isHalfPrepared()).isFalse();
            assertThat(marks().isChanging()).isEqualTo(at < WRITES - 1);
            assertThat(sound().rotation().dropOldIndexKeys()).isEqualTo(at < WRITES - 1);
            assertThat(sizes()).containsOnly(1);
            assertThat(inUse()).isEqualTo(fresh).doesNotContainAnyElementsOf(old);
        }
    }

    private void end() {
        sound().rotation().useIndexKeys();
        assertThat(sound().rotation().dropOldIndexKeys()).isTrue();
    }

    private void breakOff(int at, Consumer<KeyRotation> change) {
        Node node = breaking(at);
        assertThatThrownBy(() -> change.accept(node.rotation())).isInstanceOf(UncheckedIOException.class);
    }

    private BlindIndex marks() {
        return new BlindIndex(sound().keys());
    }

    private Set<IndexKeyStep> steps() {
        return IndexKeyStep.now(sound().keys());
    }

    private List<Integer> sizes() {
        Keys keys = sound().keys();
        return KeyPurpose.INDEXES.stream()
                .map(purpose -> keys.handle(purpose).size())
                .toList();
    }

    private Set<Integer> inUse() {
        Keys keys = sound().keys();
        return Set.copyOf(KeyPurpose.INDEXES.stream()
                .map(purpose -> Keys.primary(keys.handle(purpose)))
                .toList());
    }

    /** A node that starts now. */
    private Node sound() {
        return node(Disk.ofThisMachine());
    }

    /** A node whose disk takes so many writes and no more. */
    private Node breaking(int writes) {
        AtomicInteger left = new AtomicInteger(writes);
        return node(path -> {
            if (left.getAndDecrement() <= 0) {
                throw new IOException("no space left");
            }
        });
    }

    private Node node(Disk disk) {
        JdbcClient jdbc = JdbcClient.create(database);
        Keys keys = new Keys(new KeyFolder(folder, disk), jdbc);
        TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        return new Node(keys, new KeyRotation(keys, new DataKeys(keys, jdbc), jdbc, transaction));
    }

    private record Node(Keys keys, KeyRotation rotation) {}
}
