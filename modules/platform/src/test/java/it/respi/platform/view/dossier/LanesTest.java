// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.view.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.platform.view.Deadline;
import it.respi.platform.view.dossier.ClockView.Segment;
import java.time.LocalDate;
import java.util.ArrayList;
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
        assertThat(List.of(lanes.done(), lanes.running(), lanes.todo())).containsExactly(1, 1, 1);
        assertThat(lanes.columns()).isEqualTo(3);
    }

    @Test
    void finishedStepsFarBeforeTheWorkOfTodayAreDrawnAsOne() {
        Lanes fitted = row("ddddddddddnt").fitting(WORDS);
        assertThat(titles(fitted)).containsExactly("5 done", "f", "g", "h", "i", "j", "k", "l");
        assertThat(fitted.columns()).isEqualTo(8);
        assertThat(List.of(fitted.total(), fitted.done(), fitted.running(), fitted.todo()))
                .containsExactly(12, 10, 1, 1);
        assertThat(fitted.states()).hasSize(12);
        assertThat(fitted.links()).first().isEqualTo(new Lanes.Link("before-1", "f"));
        assertThat(fitted.wires()).hasSize(7);
    }

    @Test
    void stepsFarToComeAreDrawnAsOneToo() {
        assertThat(titles(row("ntttttttttt").fitting(WORDS)))
                .containsExactly("a", "b", "c", "d", "e", "f", "g", "4 to do");
        assertThat(titles(row("ddddddndttttttt").fitting(WORDS)))
                .containsExactly("4 done", "e", "f", "g", "h", "i", "j", "5 to do");
        assertThat(titles(row("dddddddddd").fitting(WORDS)))
                .containsExactly("3 done", "d", "e", "f", "g", "h", "i", "j");
    }

    @Test
    void everyLaneKeepsABoxForItsFinishedSteps() {
        List<Step> steps = new ArrayList<>(row("dddddddnttt").steps());
        steps.set(2, step("c", 2, 3, Step.State.DONE));
        Lanes fitted =
                new Lanes(LANES, steps, List.of(new Lanes.Link("c", "d"), new Lanes.Link("d", "e"))).fitting(WORDS);
        assertThat(titles(fitted)).startsWith("3 done", "c", "e");
        assertThat(fitted.steps())
                .element(1)
                .extracting(Step::lane, Step::column)
                .containsExactly(2, 1);
        assertThat(fitted.links())
                .as("every box leads on")
                .contains(new Lanes.Link("before-1", "e"), new Lanes.Link("before-2", "e"));
        assertThat(fitted.total()).isEqualTo(11);
    }

    @Test
    void oneStepIsNeverHiddenByItself() {
        assertThat(titles(row("dddddntttt").fitting(WORDS)))
                .containsExactly("2 done", "c", "d", "e", "f", "g", "h", "2 to do");
        assertThat(titles(row("dddddnttt").fitting(WORDS)))
                .containsExactly("2 done", "c", "d", "e", "f", "g", "h", "i");
    }

    @Test
    void eightColumnsStayAsTheyAre() {
        Lanes eight = row("ddddnttt");
        assertThat(eight.fitting(WORDS)).isSameAs(eight);
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

    private static final Fold.Words WORDS =
            new Fold.Words(n -> new Step.Text(n + " done", ""), n -> new Step.Text(n + " to do", ""));

    /** One step for each letter: d done, n now, t to do. */
    private static Lanes row(String states) {
        List<Step> steps = new ArrayList<>();
        List<Lanes.Link> links = new ArrayList<>();
        for (int i = 0; i < states.length(); i++) {
            Step.State state = switch (states.charAt(i)) {
                case 'd' -> Step.State.DONE;
                case 'n' -> Step.State.NOW;
                default -> Step.State.TODO;
            };
            steps.add(step(id(i), 1, i + 1, state));
            if (i > 0) {
                links.add(new Lanes.Link(id(i - 1), id(i)));
            }
        }
        return new Lanes(LANES, steps, links);
    }

    private static String id(int place) {
        return String.valueOf((char) ('a' + place));
    }

    private static List<String> titles(Lanes lanes) {
        return lanes.steps().stream().map(step -> step.text().title()).toList();
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
