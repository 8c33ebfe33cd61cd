// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.mediator;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An interpreter or cultural mediator (interprete, mediatore culturale) of the pool.
 *
 * @param code what stands in cases instead of the name (sigla)
 * @param gender F, M or X
 * @param contacts how the mediator is reached; empty for readers who may not know, and when nothing was entered
 * @param deedOn when the confidentiality deed was signed, or null
 * @param appointedOn when the mediator was appointed to handle personal data (art. 29 GDPR), or null
 * @param hours when the mediator is there every week
 * @param version counts changes
 */
public record Mediator(
        long id,
        String code,
        String name,
        String gender,
        String town,
        String organisation,
        String contacts,
        Set<Mode> modes,
        boolean active,
        @Nullable LocalDate deedOn,
        @Nullable LocalDate appointedOn,
        List<Spoken> languages,
        List<Hours> hours,
        int version) {
    public Mediator {
        modes = Set.copyOf(modes);
        languages = List.copyOf(languages);
        hours = List.copyOf(hours);
    }

    /** Whether the papers are there without which nobody gets a first job. */
    public boolean mayWork(LocalDate today) {
        return active && deedOn != null && !deedOn.isAfter(today) && appointedOn != null && !appointedOn.isAfter(today);
    }
}
