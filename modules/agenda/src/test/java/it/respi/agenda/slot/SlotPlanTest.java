// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.slot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SlotPlanTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final Resource COUNTER = new Resource(7, 1, "Sportello 3", SlotKind.FINGERPRINTS, 20, false);

    @Test
    void givesWholePlacesOnly() {
        assertThat(places(COUNTER, null, opening(540, 610))).containsExactly(at(9, 0), at(9, 20), at(9, 40));
    }

    @Test
    void givesNoneOnAHolidayNorWhenTheCounterIsClosed() {
        SlotPlan holiday = new SlotPlan(COUNTER, List.of(opening(540, 610)), List.of(), day -> true);
        Resource closed = new Resource(7, 1, "Sportello 3", SlotKind.FINGERPRINTS, 20, true);

        assertThat(holiday.places(MONDAY, MONDAY.plusDays(6))).isEmpty();
        assertThat(places(closed, null, opening(540, 610))).isEmpty();
    }

    @Test
    void leavesOutWhatAClosureTouches() {
        Closing tenMinutes = new Closing(1, null, MONDAY, 565, 575);
        Closing ofAnother = new Closing(2, 8L, MONDAY, 0, Closing.WHOLE_DAY);

        assertThat(places(COUNTER, tenMinutes, opening(540, 610))).containsExactly(at(9, 0), at(9, 40));
        assertThat(places(COUNTER, ofAnother, opening(540, 610))).hasSize(3);
    }

    @Test
    void knowsFromWhenToWhenHoursHold() {
        Opening over = new Opening(1, 7, DayOfWeek.MONDAY, 540, 600, MONDAY.minusDays(60), MONDAY.minusDays(1));
        Opening later = new Opening(2, 7, DayOfWeek.MONDAY, 540, 600, MONDAY.plusDays(7), null);
        SlotPlan plan = new SlotPlan(COUNTER, List.of(over, later), List.of(), day -> false);

        assertThat(plan.places(MONDAY, MONDAY.plusDays(6))).isEmpty();
        assertThat(plan.places(MONDAY, MONDAY.plusDays(7))).hasSize(3);
    }

    private static List<LocalDateTime> places(Resource counter, @Nullable Closing closing, Opening opening) {
        List<Closing> closings = closing == null ? List.of() : List.of(closing);
        return List.copyOf(new SlotPlan(counter, List.of(opening), closings, day -> false)
                .places(MONDAY, MONDAY.plusDays(6))
                .sequencedKeySet());
    }

    private static Opening opening(int from, int to) {
        return new Opening(1, 7, DayOfWeek.MONDAY, from, to, MONDAY.minusDays(30), null);
    }

    private static LocalDateTime at(int hour, int minute) {
        return MONDAY.atTime(hour, minute);
    }
}
