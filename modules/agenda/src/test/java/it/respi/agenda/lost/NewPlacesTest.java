// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.lost;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.agenda.booking.FreeSlot;
import it.respi.agenda.day.Expected;
import it.respi.agenda.slot.SlotKind;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NewPlacesTest {
    private static final LocalDateTime MORNING = LocalDateTime.of(2026, 12, 1, 9, 0);

    @Test
    void keepsTheOrder() {
        Map<Long, FreeSlot> places = NewPlaces.of(
                List.of(one(1, null), one(2, null)), List.of(free(10), free(11), free(12)), (who, slot) -> true);

        assertThat(places).extractingByKey(1L).returns(10L, FreeSlot::id);
        assertThat(places).extractingByKey(2L).returns(11L, FreeSlot::id);
    }

    @Test
    void givesAPlaceAtWhichAMediatorIsFreeAndNobodyAfterComesBefore() {
        Map<Long, FreeSlot> places = NewPlaces.of(
                List.of(one(1, "sq"), one(2, null)),
                List.of(free(10), free(11), free(12)),
                (who, slot) -> who.language() == null || slot.id() == 11);

        assertThat(places).extractingByKey(1L).returns(11L, FreeSlot::id);
        assertThat(places).extractingByKey(2L).returns(12L, FreeSlot::id);
    }

    @Test
    void leavesOutWhoGetsNone() {
        assertThat(NewPlaces.of(List.of(one(1, null), one(2, null)), List.of(free(10)), (who, slot) -> true))
                .containsOnlyKeys(1L);
    }

    private static Expected.One one(long id, @Nullable String language) {
        return new Expected.One(id, id, SlotKind.DESK, MORNING.minusDays(7), "Banco 1", true, language, null, null);
    }

    private static FreeSlot free(long id) {
        LocalDateTime from = MORNING.plusMinutes(id);
        return new FreeSlot(id, SlotKind.DESK, from, from.plusMinutes(1), "Banco 1");
    }
}
