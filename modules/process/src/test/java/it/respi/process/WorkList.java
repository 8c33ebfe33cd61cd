// SPDX-License-Identifier: EUPL-1.2
package it.respi.process;

import it.respi.cases.CaseId;
import it.respi.cases.CaseTimers;
import it.respi.cases.CaseVersions;
import it.respi.cases.Channel;
import it.respi.cases.PapersByAnswers;
import it.respi.cases.Steps;
import it.respi.kernel.actor.Actor;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stands for the cases: remembers the open steps and what the timers said. */
@Component
public class WorkList implements Steps, CaseTimers, PapersByAnswers, CaseVersions {

    /** What was told of one step. */
    public record Open(CaseId caseId, Reached step) {
        String code() {
            return step.code();
        }

        Open in(int version) {
            return new Open(
                    caseId, new Reached(step.procedure(), version, step.code(), step.engineTask(), step.term()));
        }
    }

    private final Map<String, Open> open = new ConcurrentHashMap<>();
    private final List<String> overtaken = new CopyOnWriteArrayList<>();
    private final Map<CaseId, String> atEnd = new ConcurrentHashMap<>();
    private final List<String> moved = new CopyOnWriteArrayList<>();
    private final Map<CaseId, Decided> decided = new ConcurrentHashMap<>();
    private final Map<CaseId, Channel> ways = new ConcurrentHashMap<>();
    private final Set<String> terms = ConcurrentHashMap.newKeySet();
    private final List<String> ended = new CopyOnWriteArrayList<>();

    @Override
    public void opened(CaseId caseId, Reached step) {
        open.put(step.engineTask(), new Open(caseId, step));
    }

    @Override
    public void moved(Collection<String> engineTasks, int version) {
        engineTasks.forEach(task -> open.computeIfPresent(task, (any, one) -> one.in(version)));
    }

    @Override
    public void overtaken(String engineTask) {
        Open step = open.remove(engineTask);
        overtaken.add(step == null ? "unknown " + engineTask : step.caseId() + " " + step.code());
    }

    @Override
    public void ended(CaseId caseId, int version, @Nullable String endEvent) {
        atEnd.put(caseId, String.valueOf(endEvent));
    }

    /** The term by which an open step is due, where it runs from a recorded day. */
    public Steps.@Nullable Term termOf(String task) {
        return Objects.requireNonNull(open.get(task)).step().term();
    }

    /** The end event that the process of a case came to last; empty while it runs or when it was broken off. */
    public Optional<String> endOf(CaseId caseId) {
        return Optional.ofNullable(atEnd.get(caseId));
    }

    @Override
    public void documentSuspensionEnded(CaseId caseId) {
        ended.add(caseId + " documents");
    }

    @Override
    public void noticeWindowEnded(CaseId caseId) {
        ended.add(caseId + " notice");
    }

    @Override
    public void termChosen(CaseId caseId, String parameter) {
        terms.add(parameter);
    }

    @Override
    public void channelChosen(CaseId caseId, Channel channel) {
        ways.put(caseId, channel);
    }

    /** The way that a table chose last for a case; empty when none was asked. */
    public Optional<Channel> wayOf(CaseId caseId) {
        return Optional.ofNullable(ways.get(caseId));
    }

    @Override
    public void decided(CaseId caseId, Decided papers) {
        decided.put(caseId, papers);
    }

    /** What a table of papers decided last for a case; empty when none was asked. */
    public Optional<Decided> papersOf(CaseId caseId) {
        return Optional.ofNullable(decided.get(caseId));
    }

    /** The terms that tables of procedures chose. */
    public Set<String> chosenTerms() {
        return Set.copyOf(terms);
    }

    @Override
    public void changed(CaseId caseId, Actor by, int version) {
        moved.add(caseId + " " + version);
    }

    /** The versions that were asked for, each as often as it was. */
    public List<String> movesOf(CaseId caseId) {
        return of(moved, caseId);
    }

    /** The engine's reference of the open step of that code. */
    public String taskOf(CaseId caseId, String code) {
        return open.entrySet().stream()
                .filter(step -> step.getValue().caseId().equals(caseId)
                        && step.getValue().code().equals(code))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new AssertionError(code + " is not open, but " + openOf(caseId)));
    }

    /** The procedure that was told with the open step of that code. */
    public String procedureOf(CaseId caseId, String code) {
        return reached(caseId, code).procedure();
    }

    /** What was told of the open step of that code. */
    public Reached reached(CaseId caseId, String code) {
        return Objects.requireNonNull(open.get(taskOf(caseId, code))).step();
    }

    /** Forgets a step that was finished. */
    public void finished(String engineTask) {
        open.remove(engineTask);
    }

    /** Codes of the open steps, sorted. */
    public List<String> openOf(CaseId caseId) {
        return open.values().stream()
                .filter(step -> step.caseId().equals(caseId))
                .map(Open::code)
                .sorted()
                .toList();
    }

    /** Codes of the steps that went without being finished. */
    public List<String> overtakenOf(CaseId caseId) {
        return of(overtaken, caseId);
    }

    /** Which timers spoke, {@code documents} or {@code notice}. */
    public List<String> endedOf(CaseId caseId) {
        return of(ended, caseId);
    }

    private static List<String> of(List<String> notes, CaseId caseId) {
        String start = caseId + " ";
        return notes.stream()
                .filter(note -> note.startsWith(start))
                .map(note -> note.substring(start.length()))
                .sorted()
                .toList();
    }
}
