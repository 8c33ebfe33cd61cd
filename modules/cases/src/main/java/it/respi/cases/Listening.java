// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases;

/** Whether the process of a case does something now when it is told of a fact. */
@FunctionalInterface
public interface Listening {
    /** Whether the case stands at a place of its procedure where the fact is heard. */
    boolean now(CaseId caseId, CaseSignal signal);
}
