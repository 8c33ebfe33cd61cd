// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.platform.crypto.BlindIndex;
import it.respi.platform.crypto.KeyPurpose;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Rows from before are sealed, and index keys are changed, on some thousand dossiers; both of them tests of one story. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KeysAndUpkeepTest extends KeyGround {
    private static final int DOSSIERS = 2_000;
    private static final List<KeyPurpose> ONE_AFTER_THE_OTHER =
            List.of(KeyPurpose.INDEX_CODE, KeyPurpose.INDEX_PAPER, KeyPurpose.INDEX_PHONE);

    @Autowired
    private BlindIndex blind;

    @Value("${respi.keys.dir}")
    private Path keys;

    @Test
    @Order(1)
    void sealsRowsFromBeforeOnTwoNodesAndThenChangesTheIndexKeysWhileEverybodyFinds() {
        rowsFromBefore(DOSSIERS);

        CompletableFuture<Integer> other = CompletableFuture.supplyAsync(seal::run);
        assertThat(seal.run() + other.join()).as("each once, by whichever node").isEqualTo(DOSSIERS);
        assertThat(seal.run()).isZero();
        assertThat(count("select count(*) from dossier_person where passport_number is not null or address <> ''"
                        + " or municipality <> '' or birth_place <> '' or postal_code <> '' or phone is not null"))
                .isZero();
        assertThat(count("select count(distinct passport_mark) from dossier_person"))
                .isEqualTo(DOSSIERS);
        assertThat(personOf(77).passportNumber()).isEqualTo("AB1000077");
        assertThat(personOf(77).address()).isEqualTo("X");
        assertThat(count("select count(*) from dossier_person where version <> 0"))
                .isZero();

        index.run();
        finds();
        byte[] before = marks.ofPaper("AB1000077");
        rotation.addIndexKeys();
        finds();
        assertThat(marks.ofPaper("AB1000077")).as("not used yet").isEqualTo(before);
        rotation.useIndexKeys();
        assertThat(marks.ofPaper("AB1000077")).isNotEqualTo(before);
        finds();
        assertThat(index.isUpToDate()).isFalse();
        work.goOn(Duration.ZERO);
        finds();
        assertThat(marks.allOfPaper("AB1000077")).as("the old keys are gone").hasSize(1);
        assertThat(index.isUpToDate()).isTrue();
        assertThat(jdbc.sql("select passport_mark from dossier_person where id = 77")
                        .query(byte[].class)
                        .single())
                .isEqualTo(marks.ofPaper("AB1000077"));
    }

    @Test
    @Order(2)
    void completesTheChangeOfIndexKeysWhicheverFileItBrokeOffBefore() throws Exception {
        for (int before = 1; before < ONE_AFTER_THE_OTHER.size(); before++) {
            List<String> old = inUse();
            breaksOff(before, rotation::addIndexKeys);
            work.goOn(Duration.ofDays(1));
            assertThat(keysInForce()).as("added").containsOnly(2);
            assertThat(blind.isPrepared()).isTrue();

            breaksOff(before, rotation::useIndexKeys);
            changesAll(old);

            List<String> second = inUse();
            rotation.addIndexKeys();
            rotation.useIndexKeys();
            index.run();
            breaksOff(before, rotation::dropOldIndexKeys);
            changesAll(second);
        }
    }

    /** A step that did not come further than some of the files; everybody finds on. */
    private void breaksOff(int before, Runnable step) throws IOException {
        Map<Path, byte[]> untouched = new HashMap<>();
        for (KeyPurpose purpose : ONE_AFTER_THE_OTHER.subList(before, ONE_AFTER_THE_OTHER.size())) {
            Path file = keys.resolve(purpose.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".json");
            untouched.put(file, Files.readAllBytes(file));
        }
        step.run();
        for (Map.Entry<Path, byte[]> file : untouched.entrySet()) {
            Files.write(file.getKey(), file.getValue());
        }
        rotation.readAgain();
        finds();
    }

    /** The change comes to its end with new keys of all three kinds. */
    private void changesAll(List<String> old) {
        assertThat(blind.isChanging()).isTrue();
        work.goOn(Duration.ZERO);
        assertThat(keysInForce()).containsOnly(1);
        assertThat(inUse()).doesNotContainAnyElementsOf(old);
        assertThat(index.isUpToDate()).isTrue();
        finds();
    }

    private List<String> inUse() {
        return ONE_AFTER_THE_OTHER.stream()
                .map(purpose -> HexFormat.of().formatHex(blind.of(purpose, "AB1000077")))
                .toList();
    }

    private List<Integer> keysInForce() {
        return ONE_AFTER_THE_OTHER.stream()
                .map(purpose -> blind.all(purpose, "AB1000077").size())
                .toList();
    }

    private void finds() {
        for (long id : List.of(1L, 77L, (long) DOSSIERS)) {
            assertThat(repository.byMarks(marks.allOfPaper("AB" + (1_000_000 + id))))
                    .contains(id);
        }
    }

    private PersonData personOf(long id) {
        return repository.byId(id).orElseThrow().holder().data();
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
