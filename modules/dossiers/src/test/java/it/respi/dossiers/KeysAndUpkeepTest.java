// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Rows from before are sealed, and index keys are changed, on some thousand dossiers. */
class KeysAndUpkeepTest extends KeyGround {
    private static final int DOSSIERS = 2_000;

    @Test
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
