// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.search;

import it.respi.dossiers.CaseLine;
import it.respi.platform.view.Deadline;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Found dossiers as the lines of a list. */
@Component
class Rows {
    private final Clock clock;

    Rows(Clock clock) {
        this.clock = clock;
    }

    List<SearchController.Line> of(List<Found> found) {
        LocalDate today = LocalDate.now(clock);
        return found.stream()
                .map(one -> new SearchController.Line(one, due(one.line(), today)))
                .toList();
    }

    private static @Nullable Deadline due(@Nullable CaseLine line, LocalDate today) {
        return line == null || line.dueOn() == null
                ? null
                : Deadline.of(line.dueOn(), today, null, line.stoppedSince(), null);
    }
}
