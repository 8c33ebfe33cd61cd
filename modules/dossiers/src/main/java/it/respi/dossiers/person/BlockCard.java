// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.person;

import it.respi.platform.view.Fact;
import it.respi.platform.view.Tag;
import it.respi.platform.view.Warning;
import java.util.List;

/**
 * A block as its card shows it.
 *
 * @param hidden whether the reader does not see it
 * @param warnings what is not in order as long as it is not
 */
record BlockCard(PersonBlock block, boolean hidden, List<Fact> facts, List<Line> lines, List<Warning> warnings) {
    BlockCard {
        facts = List.copyOf(facts);
        lines = List.copyOf(lines);
        warnings = List.copyOf(warnings);
    }

    static BlockCard hidden(PersonBlock block) {
        return new BlockCard(block, true, List.of(), List.of(), List.of());
    }

    /** Whether nothing is known yet. */
    public boolean isEmpty() {
        return facts.isEmpty() && lines.isEmpty();
    }

    /**
     * A row.
     *
     * @param kind what it is
     * @param title what it says
     * @param details second line, empty for none
     */
    record Line(String kind, String title, List<Tag> tags, String details) {
        Line {
            tags = List.copyOf(tags);
        }
    }
}
