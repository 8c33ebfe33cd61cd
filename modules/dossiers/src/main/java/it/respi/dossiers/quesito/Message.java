// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.quesito;

import java.time.Instant;

/**
 * One message of a question.
 *
 * @param body empty when the person's data were erased
 */
record Message(long id, Kind kind, String body, int officeId, int staffId, Instant at) {

    /** Who speaks, and what for. */
    enum Kind {
        QUESTION,
        ANSWER,
        /** The office that asked asks again. */
        FOLLOW_UP
    }

    /** Personal data never reaches a log through this text. */
    @Override
    public String toString() {
        return "Message[" + id + "]";
    }
}
