// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.quesito;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a question is about (materia). */
public enum Topic {
    /** How a procedure goes (procedimento). */
    PROCEDURE,
    /** Which paper is asked or accepted (documento). */
    PAPER,
    /** How long something may take, or by when it is due (termine). */
    TERM,
    OTHER;

    /** The topic of that name; empty for anything else. */
    public static Optional<Topic> named(@Nullable String name) {
        return Arrays.stream(values())
                .filter(topic -> topic.name().equals(name))
                .findFirst();
    }
}
