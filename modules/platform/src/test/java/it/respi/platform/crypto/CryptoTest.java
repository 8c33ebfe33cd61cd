// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.respi.launcher.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

class CryptoTest {
    private static final String NUMBER = "AA7654321";
    private static final Place PASSPORT = new Place("dossier_person.passport", 1);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private DriverManagerDataSource database = new DriverManagerDataSource();
    private JdbcClient jdbc = JdbcClient.create(database);

    @BeforeEach
    void anEmptyDatabase() {
        TestDatabase.Schema schema = TestDatabase.freshSchema();
        database = new DriverManagerDataSource(schema.jdbcUrl(), schema.user(), schema.password());
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/platform")
                .load()
                .migrate();
        jdbc = JdbcClient.create(database);
    }

    @Test
    void whatWasSealedIsReadOnlyByItsOwnerAndAtItsPlace() {
        FieldCipher cipher = node(folder).cipher();
        byte[] sealed = Objects.requireNonNull(cipher.seal(1, PASSPORT, NUMBER));

        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain(NUMBER);
        assertThat(cipher.open(1, PASSPORT, sealed)).contains(NUMBER);
        assertThatThrownBy(() -> cipher.open(1, new Place("dossier_person.passport", 2), sealed))
                .hasMessageContaining("altered");
        cipher.seal(2, PASSPORT, NUMBER);
        assertThatThrownBy(() -> cipher.open(2, PASSPORT, sealed)).hasMessageContaining("altered");
        assertThat(cipher.seal(1, PASSPORT, NUMBER)).isNotEqualTo(sealed);
        assertThat(cipher.seal(1, PASSPORT, null)).isNull();
    }

    @Test
    void withoutTheKeyOfThePersonNothingCanBeRead() {
        FieldCipher cipher = node(folder).cipher();
        byte[] sealed = cipher.seal(1, PASSPORT, NUMBER);
        cipher.erase(1);
        assertThat(cipher.open(1, PASSPORT, sealed)).isEmpty();
        assertThat(node(folder).cipher().open(1, PASSPORT, sealed)).isEmpty();
    }

    @Test
    void whoWasErasedIsNeverGivenAKeyAgain() {
        Node node = node(folder);
        node.cipher().seal(1, PASSPORT, NUMBER);
        node.cipher().erase(1);
        node.cipher().erase(2); // had none yet
        for (long owner : List.of(1L, 2L)) {
            assertThatThrownBy(() -> node.cipher().seal(owner, PASSPORT, NUMBER)).hasMessageContaining("erased");
            assertThatThrownBy(() -> node(folder).cipher().seal(owner, PASSPORT, NUMBER))
                    .hasMessageContaining("erased");
            assertThat(node.cipher().seal(owner, PASSPORT, null)).isNull();
        }
        node.cipher().prepare(List.of(1L, 3L));
        assertThat(node.cipher().seal(3, PASSPORT, NUMBER)).isNotNull();
        KeyRotation rotation = new KeyRotation(
                node.keys(),
                node.dataKeys(),
                jdbc,
                new TransactionTemplate(new DataSourceTransactionManager(database)));
        rotation.begin();
        assertThat(rotation.continueWithBatch()).isEqualTo(1);
        assertThat(rotation.isUnfinished()).isFalse();
    }

    @Test
    void whatIsOverLeavesNoRowBehind() {
        FieldCipher cipher = node(folder).cipher();
        byte[] sealed = cipher.seal(1, PASSPORT, NUMBER);
        cipher.discard(1);
        assertThat(cipher.open(1, PASSPORT, sealed)).isEmpty();
        assertThat(jdbc.sql("select count(*) from platform_data_key")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void equalNumbersHaveEqualMarksWhateverTheirSpaces() {
        BlindIndex index = new BlindIndex(node(folder).keys());
        byte[] mark = index.of(KeyPurpose.INDEX_PAPER, NUMBER);
        assertThat(mark).hasSize(16).isEqualTo(index.of(KeyPurpose.INDEX_PAPER, " aa 765-4321 "));
        assertThat(index.of(KeyPurpose.INDEX_PAPER, "AA7654322")).isNotEqualTo(mark);
        assertThat(index.of(KeyPurpose.INDEX_PHONE, NUMBER)).isNotEqualTo(mark);
    }

    @Test
    void aSecondNodeNeedsTheSameKeys() {
        byte[] sealed = node(folder).cipher().seal(1, PASSPORT, NUMBER);
        assertThat(node(folder).cipher().open(1, PASSPORT, sealed)).contains(NUMBER);
        assertThatThrownBy(() -> node(folder.resolve("empty")))
                .isInstanceOf(KeysMissing.class)
                .hasMessageContaining("another key");
        JdbcClient first = jdbc;
        anEmptyDatabase();
        node(folder.resolve("other"));
        jdbc = first;
        assertThatThrownBy(() -> node(folder.resolve("other"))).isInstanceOf(KeysMissing.class);
    }

    @Test
    void nodesThatStartTogetherAgreeOnOneKey() {
        List<Node> nodes = Stream.generate(() -> folder)
                .limit(8)
                .map(path -> CompletableFuture.supplyAsync(() -> node(path)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        byte[] sealed = nodes.getFirst().cipher().seal(1, PASSPORT, NUMBER);
        assertThat(nodes)
                .allSatisfy(node ->
                        assertThat(node.cipher().open(1, PASSPORT, sealed)).contains(NUMBER));
    }

    @Test
    void onlyItsOwnerReadsAKeyFile() throws Exception {
        node(folder);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("wrapping.json"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aNewWrappingKeyTakesOverWhileEverybodyReadsOn() {
        Node node = node(folder);
        byte[] sealed = node.cipher().seal(1, PASSPORT, NUMBER);
        for (long owner = 2; owner <= 700; owner++) {
            node.cipher().seal(owner, PASSPORT, NUMBER);
        }
        KeyRotation rotation = new KeyRotation(
                node.keys(),
                node.dataKeys(),
                jdbc,
                new TransactionTemplate(new DataSourceTransactionManager(database)));
        rotation.begin();
        assertThat(rotation.continueWithBatch()).isEqualTo(500);
        assertThat(node(folder).cipher().open(1, PASSPORT, sealed)).contains(NUMBER);
        assertThat(node(folder)
                        .cipher()
                        .open(1, PASSPORT, Objects.requireNonNull(node.cipher().seal(1, PASSPORT, "x"))))
                .contains("x");
        assertThat(rotation.continueWithBatch()).isEqualTo(200);
        assertThat(rotation.continueWithBatch()).isZero();
        assertThat(jdbc.sql("select count(distinct wrapping_id) from platform_data_key")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private Node node(Path keyFolder) {
        Keys keys = new Keys(keyFolder, jdbc);
        DataKeys dataKeys = new DataKeys(keys, jdbc);
        return new Node(keys, dataKeys, new FieldCipher(dataKeys));
    }

    private record Node(Keys keys, DataKeys dataKeys, FieldCipher cipher) {}
}
