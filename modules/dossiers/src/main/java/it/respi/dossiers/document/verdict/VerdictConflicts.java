// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.verdict;

import it.respi.dossiers.DocumentAuthors;
import it.respi.dossiers.DocumentDetails.Author;
import it.respi.dossiers.DocumentRow;
import it.respi.dossiers.DocumentState;
import it.respi.dossiers.document.particulars.ParticularsText;
import it.respi.dossiers.document.particulars.ParticularsWords;
import it.respi.kernel.actor.Actor;
import it.respi.platform.view.Texts;
import it.respi.platform.view.dossier.Conflict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A verdict on a document that changed while somebody looked at it: what changed, and whether it shall stand all the same. */
@Component
public class VerdictConflicts {
    /** Name of the choice. */
    public static final String CHOICE = "verdict";

    private static final String STATE = "state";
    private static final String REASON = "reason";
    private static final String REPLACED = "replaced";

    private final ParticularsWords words;
    private final DocumentAuthors authors;
    private final Texts texts;

    VerdictConflicts(ParticularsWords words, DocumentAuthors authors, Texts texts) {
        this.words = words;
        this.authors = authors;
        this.texts = texts;
    }

    /** What a verdict rests on, for the hidden fields of its form. */
    public Map<String, String> seen(DocumentRow row) {
        Map<String, String> seen = new LinkedHashMap<>(ParticularsText.of(row));
        seen.put(STATE, row.state().name());
        seen.put(REASON, Objects.requireNonNullElse(row.reason(), ""));
        seen.put(REPLACED, row.standing().supersededBy() == null ? "" : "true");
        return seen;
    }

    /**
     * What to tell and to ask; null when nothing that matters changed, or both say the same.
     *
     * @param before what stood there when it was looked at, as {@link #seen} gave it
     * @param newer the version that took its place, null when none did
     */
    public @Nullable Conflict of(
            Actor actor, DocumentRow now, @Nullable DocumentRow newer, Map<String, String> before, Verdict mine) {
        Map<String, String> stored = seen(now);
        List<String> changed = stored.keySet().stream()
                .filter(name -> !get(stored, name).equals(get(before, name)))
                .toList();
        List<String> told = changed.stream()
                .filter(name -> !STATE.equals(name) && !REASON.equals(name))
                .toList();
        boolean agrees = mine.of(actor) == now.state() && mine.words().equals(get(stored, REASON));
        if (mine.seenVersion() == now.details().version() || changed.isEmpty() || (told.isEmpty() && agrees)) {
            return null;
        }
        List<Conflict.Change> changes = new ArrayList<>();
        told.forEach(name -> changes.add(new Conflict.Change(
                name, label(name), value(name, get(before, name)), value(name, get(stored, name)), "", false)));
        changes.add(new Conflict.Change(
                CHOICE,
                texts.say("viewer.verdict"),
                said(get(before, STATE), get(before, REASON)),
                said(now.state().name(), get(stored, REASON)),
                said(mine.of(actor).name(), mine.words())));
        return by(now, newer, changed).with(authors, changes);
    }

    /** Who changed it last, of what changed. */
    private static Last by(DocumentRow now, @Nullable DocumentRow newer, List<String> changed) {
        Author judged = changed.contains(STATE) || changed.contains(REASON)
                ? now.details().judged()
                : null;
        boolean particulars = changed.stream().anyMatch(ParticularsText.FIELDS::contains);
        Author corrected = particulars ? now.details().corrected() : null;
        return new Last(
                Stream.of(judged, corrected)
                        .filter(Objects::nonNull)
                        .max(Comparator.comparing(Author::at))
                        .orElse(null),
                newer == null ? now : newer);
    }

    private String label(String name) {
        return REPLACED.equals(name) ? texts.say("document.version") : words.label(name);
    }

    private String value(String name, String value) {
        return REPLACED.equals(name)
                ? texts.say(value.isEmpty() ? "document.current" : "document.superseded")
                : words.value(name, value);
    }

    private String said(String state, String reason) {
        if (state.isEmpty()) {
            return "";
        }
        String words = texts.say("document.state." + DocumentState.valueOf(state));
        return reason.isEmpty() ? words : words + ": " + reason;
    }

    private static String get(Map<String, String> values, String name) {
        return values.getOrDefault(name, "").strip();
    }

    /**
     * Who was last.
     *
     * @param author null when a newer version took its place
     * @param newest of it office and time are told then
     */
    private record Last(@Nullable Author author, DocumentRow newest) {
        Conflict with(DocumentAuthors authors, List<Conflict.Change> changes) {
            return author == null
                    ? new Conflict(newest.office().shortName(), newest.at(), changes)
                    : new Conflict(authors.who(author), author.at(), changes);
        }
    }
}
