// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.mediator.job;

/** What a job is about, as a code (argomento): never the story of the person. */
public enum Topic {
    PAPERS,
    HEALTH,
    MINORS,
    VIOLENCE;

    /** Whether only a qualified mediator is offered. */
    boolean isDelicate() {
        return this != PAPERS;
    }
}
