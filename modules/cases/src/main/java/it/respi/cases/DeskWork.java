// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases;

/** Work for the desk that follows a case which no model asks for (lavoro fuori dal modello); it stands in the work list. */
public interface DeskWork {

    /**
     * A message did not reach the person, or could not be sent: the desk contacts them in another way.
     *
     * @param topic its kind, a colon and what it is about, without personal data: one step for each, and one at a time for each
     *     kind
     */
    void contactPerson(CaseId caseId, String topic);
}
