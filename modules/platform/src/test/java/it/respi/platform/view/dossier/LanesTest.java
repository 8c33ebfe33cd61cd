// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.view.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.platform.view.Deadline;
import it.respi.platform.view.dossier.ClockView.Segment;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LanesTest {
    private static final List<Lanes.Lane> LANES =
            List.of(new Lanes.Lane("SP", "Sportello"), new Lanes.Lane("QU", "Questura"));

    @Test
    void drawsALineFromTheEndOfAStepToTheStartOfTheNext() {
        assertThat(wire(step("a", 1, 1, Step.State.DONE), step("b", 1, 2, Step.State.DONE)))
                .isEqualTo(new Wire("M93 50H106", "done"));
        assertThat(wire(step("a", 1, 1, Step.State.DONE), step("b", 2, 2, Step.State.NOW)))
                .isEqualTo(new Wire("M93 50H100V150H106", "open"));
        assertThat(wire(step("a", 2, 1, Step.State.NOW), step("b", 1, 1, Step.State.TODO)))
                .isEqualTo(new Wire("M50 108V88", "todo"));
    }

    @Test
    void leadsALineAroundAStepInBetween() {
        Step from = step("a", 1, 1, Step.State.DONE);
        Step between = step("x", 2, 2, Step.State.TODO);
        Step to = step("b", 2, 3, Step.State.TODO);
        Lanes lanes = new Lanes(LANES, List.of(from, between, to), List.of(new Lanes.Link("a", "b")));
        assertThat(lanes.wires()).containsExactly(new Wire("M93 50H200V150H206", "open"));
    }

    @Test
    void countsWhatIsDoneRunningAndToCome() {
        Lanes lanes = new Lanes(
                LANES,
                List.of(
                        step("a", 1, 1, Step.State.DONE),
                        step("b", 2, 2, Step.State.STOPPED),
                        step("c", 2, 3, Step.State.TODO)),
                List.of());
        assertThat(List.of(lanes.done(), lanes.running(), lanes.todo())).containsExactly(1L, 1L, 1L);
        assertThat(lanes.columns()).isEqualTo(3);
    }

    @Test
    void stoppedDaysDoNotUseTheTerm() {
        LocalDate today = LocalDate.of(2026, 11, 23);
        ClockView clock = new ClockView(
                LocalDate.of(2026, 7, 13),
                150,
                Deadline.of(LocalDate.of(2026, 12, 22), today, 150, null, null),
                List.of(new Segment(true, 116), new Segment(false, 12), new Segment(true, 5)),
                new ClockView.Words(List.of(), List.of()));
        assertThat(List.of(clock.usedDays(), clock.stoppedDays(), clock.percent()))
                .containsExactly(121, 12, 80);
        assertThat(clock.segments().stream().map(clock::width)).containsExactly(72, 7, 3);
    }

    private static Step step(String id, int lane, int column, Step.State state) {
        return Step.of(id, lane, column, state, id, "");
    }

    private static Wire wire(Step from, Step to) {
        return new Lanes(LANES, List.of(from, to), List.of(new Lanes.Link("a", "b")))
                .wires()
                .getFirst();
    }
}
