// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.cases.PapersByAnswers.Decided;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.registry.Catalogue;
import it.respi.registry.ChecklistRule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Another type of permit fits better than the one asked for (art. 5 c. 9 D.Lgs. 286/1998, gateway G1-3): the office proposes
 * it, and the case changes only when the person accepts.
 */
@Component
public class OtherType {
    private static final String PROPOSED = "proposedType";
    private static final String LONG_TERM_CASE = "p03LongTermPermit";

    /** It has a procedure and a term of its own: the case stays as it is, and the desk opens another one. */
    private static final String LONG_TERM = "09";

    private final Catalogue catalogue;
    private final DecidedList list;
    private final NewestAnswers answers;

    OtherType(Catalogue catalogue, DecidedList list, NewestAnswers answers) {
        this.catalogue = catalogue;
        this.list = list;
        this.answers = answers;
    }

    /**
     * The office proposes that type.
     *
     * @throws RuleBroken {@code case.type.same}, {@code case.type.long-term}
     */
    public void propose(CaseFile file, String type) {
        file.require(CaseState.IN_REVIEW);
        if (file.procedureKey().equals(LONG_TERM_CASE)) {
            throw new RuleBroken("case.type.long-term");
        }
        if (type.equals(file.permitType())) {
            throw new RuleBroken("case.type.same");
        }
    }

    /** The person wants what was proposed last: the list of papers follows where the two types differ. */
    public void accepted(CaseFile file) {
        String type = answers.of(file.id(), PROPOSED).orElse(LONG_TERM);
        if (type.equals(LONG_TERM)) {
            return;
        }
        Map<String, ChecklistRule> before = papers(file);
        file.asksFor(type);
        Map<String, ChecklistRule> after = papers(file);
        Set<String> about = new HashSet<>(before.keySet());
        about.addAll(after.keySet());
        about.removeIf(code -> Objects.equals(before.get(code), after.get(code)));
        Map<String, Boolean> wanted = new HashMap<>();
        after.values().stream()
                .filter(rule -> about.contains(rule.code()))
                .forEach(rule -> wanted.put(rule.code(), rule.required()));
        list.follow(file, new Decided(about, wanted));
    }

    private Map<String, ChecklistRule> papers(CaseFile file) {
        return catalogue.checklist(file.procedureKey(), Objects.requireNonNullElse(file.permitType(), "")).stream()
                .collect(Collectors.toMap(ChecklistRule::code, Function.identity()));
    }
}
