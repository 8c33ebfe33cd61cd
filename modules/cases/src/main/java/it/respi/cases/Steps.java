// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases;

import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What the engine tells of steps (passi), inside its own transaction: the work list is written from here. */
public interface Steps {

    /**
     * A step as the process reached it.
     *
     * @param procedure key of the procedure
     * @param version of the procedure that asks for it: the one that the case runs by, or ran by when a called part began
     * @param code of the step
     * @param engineTask the engine's reference of it, returned in {@link CaseEvent.StepCompleted}
     * @param term the term by which it is due, or the part of the procedure that it is in, where it runs from a recorded day;
     *     or null
     */
    record Reached(
            String procedure,
            int version,
            String code,
            String engineTask,
            @Nullable Term term) {}

    /**
     * A term of the law that runs from a day, as this way of the case recorded it.
     *
     * @param parameter key of the legal parameter
     */
    record Term(String parameter, LocalDate from) {}

    /** The process reached a step. */
    void opened(CaseId caseId, Reached step);

    /** Open steps ask from now on what that version of the procedure asks; they stay where they are. */
    void moved(Collection<String> engineTasks, int version);

    /** The process left a step without anybody finishing it, for instance because a term ran out. */
    void overtaken(String engineTask);

    /**
     * The process came to its end.
     *
     * @param version of the procedure that the case ran by
     * @param endEvent id of the end event it came to last, or null when the engine does not say
     */
    void ended(CaseId caseId, int version, @Nullable String endEvent);
}
