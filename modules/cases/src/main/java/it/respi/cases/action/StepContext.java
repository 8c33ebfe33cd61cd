// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.action;

import it.respi.cases.RelativeState;
import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.RelativesOfCase;
import it.respi.cases.step.Answers;
import it.respi.kernel.actor.Actor;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an action works with, and what it tells the process and the history. */
public final class StepContext {
    private final CaseFile file;
    private final Answers answers;
    private final Actor actor;
    private final LocalDate today;
    private final LocalDate openedOn;
    private final Map<String, Object> routing = new HashMap<>();
    private @Nullable LocalDate onDate;
    private @Nullable String detail;
    private RelativesOfCase.@Nullable Move relatives;
    private boolean early;
    private boolean impediment;

    /** @param openedOn the day the step arose: what it records happened then or later, unless said otherwise */
    public StepContext(CaseFile file, Answers answers, Actor actor, LocalDate today, LocalDate openedOn) {
        this.file = file;
        this.answers = answers;
        this.actor = actor;
        this.today = today;
        this.openedOn = openedOn;
        if (answers.outcome() != null) {
            routing.put("outcome", answers.outcome());
        }
    }

    public CaseFile file() {
        return file;
    }

    public Answers answers() {
        return answers;
    }

    public Actor actor() {
        return actor;
    }

    public LocalDate today() {
        return today;
    }

    /** The day the step arose. */
    LocalDate openedOn() {
        return openedOn;
    }

    /** A scalar for a gateway or a timer. */
    void route(String name, Object value) {
        routing.put(name, value);
    }

    /** The day the fact is about. */
    void on(LocalDate day) {
        onDate = day;
    }

    /** A scalar that fills the sentence of the history; never personal data. */
    void detail(String text) {
        detail = text;
    }

    /** All relatives who are as far as one of these are so far since that day. */
    public void relatives(Set<RelativeState> before, RelativeState now, LocalDate since) {
        relatives = new RelativesOfCase.Move(before, now, since);
    }

    /** How far relatives are now whom no question names. */
    public Optional<RelativesOfCase.Move> relatives() {
        return Optional.ofNullable(relatives);
    }

    /** The case ended with this step, wherever its procedure is. */
    void endsEarly() {
        early = true;
    }

    /** Whether the process must be told that the case is over. */
    public boolean endedEarly() {
        return early;
    }

    /** What was granted has to be looked at once more. */
    void foundImpediment() {
        impediment = true;
    }

    /** Whether the process must be told of an impediment. */
    public boolean impedimentFound() {
        return impediment;
    }

    public Map<String, Object> routing() {
        return routing;
    }

    public @Nullable LocalDate onDate() {
        return onDate;
    }

    public @Nullable String detail() {
        return detail;
    }
}
