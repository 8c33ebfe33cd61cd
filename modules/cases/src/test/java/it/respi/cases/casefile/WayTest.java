// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.cases.StepDefinition;
import it.respi.kernel.actor.Lane;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WayTest {
    @ParameterizedTest
    @CsvSource({"channel, KIT, false", "channel, DIRECT, true", "decision, GRANT, false", "decision, REFUSE, false"})
    void leavesOutWhatAnotherChannelAsksFor(String name, String value, boolean leftOut) {
        assertThat(Way.of(Invented.file()).leavesOut(step(Map.of(name, value)))).isEqualTo(leftOut);
    }

    @Test
    void leavesOutTheCardOnceTheApplicationIsRefused() {
        CaseFile refused = Invented.underReview();
        refused.decision().decided("REFUSE");

        assertThat(Way.of(refused).leavesOut(step(Map.of("decision", "GRANT")))).isTrue();
        assertThat(Way.of(refused).leavesOut(step(Map.of("decision", "REFUSE"))))
                .isFalse();
        assertThat(Way.of(refused).leavesOut(step(Map.of()))).isFalse();
    }

    @Test
    void leadsNowhereOnceTheCaseIsClosed() {
        assertThat(Way.of(Invented.in(CaseState.CLOSED)).leavesOut(step(Map.of())))
                .isTrue();
    }

    private static StepDefinition step(Map<String, String> onlyWhen) {
        return new StepDefinition(
                "p",
                "Task_X",
                "Prova",
                Lane.HD_OP,
                "X",
                false,
                null,
                null,
                null,
                false,
                1,
                false,
                null,
                List.of(),
                List.of(),
                onlyWhen);
    }
}
