// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.step;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StepRowTest {
    @Test
    @DisplayName("Una pratica va avanti con la versione del suo passo più nuovo, anche se ne è uscita un’altra")
    void aCaseRunsByTheVersionOfItsNewestStep() {
        assertThat(StepRow.versionOf(List.of(step(3, 1), step(9, 2), step(5, 4))))
                .isEqualTo(2);
    }

    @Test
    void stepsOfNoModelSayNothingOfTheVersion() {
        assertThat(StepRow.versionOf(List.of(step(3, 1), step(9, null)))).isEqualTo(1);
        assertThat(StepRow.versionOf(List.of(step(3, null)))).isNull();
        assertThat(StepRow.versionOf(List.of())).isNull();
    }

    private static StepRow step(long id, @Nullable Integer version) {
        return new StepRow(
                id,
                "task",
                1,
                1,
                "CN-2026-000001",
                "p01PermitRenewal",
                "Task_Review",
                "Esamina",
                Lane.QUE_IST,
                2,
                StepRow.OPEN,
                null,
                Instant.EPOCH,
                LocalDate.EPOCH,
                null,
                null,
                null,
                null,
                null,
                false,
                version);
    }
}
