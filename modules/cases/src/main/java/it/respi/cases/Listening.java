// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases;

/** What the process of a case does when it is told of a fact. */
public interface Listening {
    /** Whether the case stands at a place of its procedure where the fact is heard. */
    boolean now(CaseId caseId, CaseSignal signal);

    /** Whether what the fact set going beside the way is not over yet. */
    boolean isAnswering(CaseId caseId, CaseSignal signal);
}
