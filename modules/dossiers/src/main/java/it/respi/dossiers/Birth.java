// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import it.respi.kernel.actor.Actor;
import it.respi.platform.data.Counters;
import it.respi.platform.data.Ids;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** How a new dossier comes to its number. */
@Component
class Birth {
    private final Ids ids;
    private final Counters counters;
    private final NumberMarks marks;
    private final Clock clock;

    Birth(Ids ids, Counters counters, NumberMarks marks, Clock clock) {
        this.ids = ids;
        this.counters = counters;
        this.marks = marks;
        this.clock = clock;
    }

    Dossier of(Actor actor, PersonData data, boolean demo) {
        int year = LocalDate.now(clock).getYear();
        String number = "CN-%d-%06d".formatted(year, counters.next("dossier-" + year));
        Person holder = new Person(ids.next(), data);
        return new Dossier(ids.next(), number, holder, actor.office(), clock.instant(), demo)
                .foundBy(marks.generation());
    }
}
