// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class InTurnTest {

    @Test
    void takesBothKindsInTurnAndLosesNone() {
        assertThat(InTurn.of(List.of(1, 3, 5, 2, 7), number -> number % 2 == 1)).containsExactly(1, 2, 3, 5, 7);
    }
}
