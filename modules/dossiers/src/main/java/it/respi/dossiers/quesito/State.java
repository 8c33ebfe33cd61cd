// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.quesito;

/** How far a question is (stato del quesito); late is what waits after the promised day. */
enum State {
    /** Waits for the office that is asked. */
    OPEN,
    ANSWERED,
    /** The office that asked has what it needs. */
    CLOSED
}
