// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.day;

import it.respi.agenda.slot.SlotKind;
import it.respi.kernel.actor.Actor;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whom an office still expects on a day, in the order in which they come (attesi). */
@Component
public class Expected {
    private final AgendaQueries queries;

    Expected(AgendaQueries queries) {
        this.queries = queries;
    }

    /** Those of the actor's office; who may not be known by name is among them. */
    public List<One> on(Actor actor, LocalDate day) {
        List<One> expected = new ArrayList<>();
        for (DayRow row : queries.day(actor, day)) {
            DayRow.Taken taken = row.taken();
            if (taken != null && taken.live()) {
                expected.add(new One(
                        taken.id(),
                        taken.dossierId(),
                        row.kind(),
                        row.from(),
                        row.resource(),
                        row.closed(),
                        taken.interpreter() ? taken.language() : null,
                        taken.visible() ? taken.person() : null,
                        taken.visible() ? taken.number() : null));
            }
        }
        expected.sort(Comparator.comparing(One::at).thenComparing(One::id));
        return expected;
    }

    /**
     * Somebody who is expected.
     *
     * @param closed whether the place is closed meanwhile
     * @param language in which somebody must mediate, or null
     * @param person null, as the number, when the reader may not know
     */
    public record One(
            long id,
            long dossierId,
            SlotKind kind,
            LocalDateTime at,
            String counter,
            boolean closed,
            @Nullable String language,
            @Nullable String person,
            @Nullable String number) {
        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "One[" + id + "]";
        }
    }
}
