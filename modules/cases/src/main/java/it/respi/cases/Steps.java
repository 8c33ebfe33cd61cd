// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases;

import org.jspecify.annotations.Nullable;

/** What the engine tells of steps (passi), inside its own transaction: the work list is written from here. */
public interface Steps {

    /**
     * The process reached a step.
     *
     * @param engineTask the engine's reference of it, returned in {@link CaseEvent.StepCompleted}
     */
    void opened(CaseId caseId, String procedure, String stepCode, String engineTask);

    /** The process left a step without anybody finishing it, for instance because a term ran out. */
    void overtaken(String engineTask);

    /**
     * The process came to its end.
     *
     * @param endEvent id of the end event it came to last, or null when the engine does not say
     */
    void ended(CaseId caseId, @Nullable String endEvent);
}
