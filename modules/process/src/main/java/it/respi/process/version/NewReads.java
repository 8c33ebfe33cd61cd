// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.version;

import it.respi.cases.FormField;
import it.respi.process.lint.ReadsAhead;
import it.respi.process.model.Assembly;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the newer version of a passage reads, and a case that began by the older one may not know. */
final class NewReads {
    private final Map<String, Object> unanswered;
    private final ReadsAhead ahead;
    private final Set<String> waiting;

    NewReads(Passage passage) {
        this.unanswered = new HashMap<>(passage.to().procedure().frame().unanswered());
        this.unanswered.keySet().removeAll(keptFromEngine(passage));
        this.waiting = passage.mapped();
        Assembly newer = passage.to().assembly();
        this.ahead = new ReadsAhead(newer.parts().getFirst().model(), newer.library());
    }

    /** What the older version asked and did not read: it may have been answered, and the engine was not told. */
    private static Set<String> keptFromEngine(Passage passage) {
        return passage.from().procedure().steps().stream()
                .flatMap(step -> step.fields().stream())
                .filter(field -> !field.routed())
                .map(FormField::id)
                .collect(Collectors.toSet());
    }

    /** What it reads of questions that nobody asked yet, as at the opening of a case. */
    Map<String, Object> unanswered(Set<String> known) {
        Map<String, Object> missing = new HashMap<>(unanswered);
        missing.keySet().removeAll(known);
        return missing;
    }

    /**
     * Whether a case can go on without coming to a gateway, timer, table or call that reads what is not known.
     *
     * @param places the elements where it stands
     * @param known the names of what the engine was told of it
     */
    boolean areKnown(Collection<String> places, Set<String> known) {
        Set<String> needed = ahead.from(places, waiting);
        needed.removeAll(known);
        return unanswered.keySet().containsAll(needed);
    }
}
