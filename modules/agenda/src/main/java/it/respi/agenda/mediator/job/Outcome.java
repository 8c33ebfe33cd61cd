// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.mediator.job;

/** How a job went (esito), as a code without content of the case. */
public enum Outcome {
    /** They understood each other (ci si è capiti). */
    UNDERSTOOD,
    /** In part. */
    PARTLY,
    /** They did not. */
    NOT_UNDERSTOOD,
    /** The person did not come. */
    PERSON_ABSENT
}
