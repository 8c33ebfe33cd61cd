// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases;

import it.respi.platform.view.Fact;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case in words, for a print of the whole dossier: only what the reader sees.
 *
 * @param procedure its name
 * @param state in words
 * @param due last day of the term in words, or null while nothing started it
 * @param facts type of permit, references, term
 * @param term how the due day came about, a sentence for each fact
 * @param papers the list of papers
 * @param history newest first; empty unless it was asked for
 * @param reasons texts that the reader may read: reasons of opinions and of decisions
 */
public record CaseDigest(
        String procedure,
        String state,
        @Nullable String due,
        List<Fact> facts,
        List<String> term,
        List<Paper> papers,
        List<Event> history,
        List<Reason> reasons) {
    public CaseDigest {
        facts = List.copyOf(facts);
        term = List.copyOf(term);
        papers = List.copyOf(papers);
        history = List.copyOf(history);
        reasons = List.copyOf(reasons);
    }

    /** Personal data never reaches a log through this text. */
    @Override
    public String toString() {
        return "CaseDigest[" + procedure + "]";
    }

    /**
     * A paper of the list.
     *
     * @param done whether nothing is left to do about it
     */
    public record Paper(String name, String state, String detail, boolean done) {}

    /** Something that happened. */
    public record Event(
            Instant at,
            @Nullable String who,
            String text,
            @Nullable String detail) {}

    /** A text with rights of its own. */
    public record Reason(String kind, String by, Instant at, String body) {
        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "Reason[" + kind + "]";
        }
    }
}
