// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases;

/** Work for the desk that follows a case which no model asks for (lavoro fuori dal modello); it stands in the work list. */
public interface DeskWork {

    /**
     * A message did not reach the person: the desk contacts them in another way.
     *
     * @param message its id; one step for each, however often it is told
     */
    void contactPerson(CaseId caseId, long message);
}
