// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases;

/** The moments at which the law, not a person, moves a case or its term. Each may be told twice without harm. */
public interface CaseTimers {

    /** The days have passed for which documents were awaited: the term runs again (art. 2 c. 7 L. 241/1990). */
    void documentSuspensionEnded(CaseId caseId);

    /** The days for observations have passed (art. 10-bis L. 241/1990): the term runs again. */
    void noticeWindowEnded(CaseId caseId);

    /**
     * A decision table of the procedure found which parameter the term of the case follows.
     *
     * @param parameter its key
     */
    void termChosen(CaseId caseId, String parameter);

    /** A decision table of the procedure found which way the permit is asked for (canale, gateway G1-0). */
    void channelChosen(CaseId caseId, Channel channel);
}
