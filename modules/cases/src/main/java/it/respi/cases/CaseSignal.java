// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases;

/** A fact of a case that no open step waits for; its name is the name of the BPMN message. */
public enum CaseSignal {
    /** The applicant asked to withdraw (rinuncia, SP5): the office must confirm. */
    WITHDRAWAL_REQUESTED,
    /** The person moves to where another office is competent (trasferimento di competenza, SP6): the office must decide. */
    TRANSFER_REQUESTED,
    /**
     * Something against what was granted came to light (impedimento sopravvenuto, art. 22 c. 5.0.1 TUI): the office must weigh whether to
     * take it back.
     */
    IMPEDIMENT_FOUND,
    /** A minor, or whoever else is being protected, went away (allontanamento, scomparsa): the police is told and they are looked for. */
    WENT_MISSING,
    /** The term of the law passed (termine superato, SP9); told once. */
    TERM_PASSED,
    /** The case ended before its last step: withdrawn, cancelled or lapsed (rinuncia, annullamento, archiviazione). */
    ENDED
}
