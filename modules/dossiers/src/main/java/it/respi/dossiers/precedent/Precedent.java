// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.precedent;

import it.respi.dossiers.quesito.Topic;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A precedent (precedente) as it is read.
 *
 * @param office that answers for it
 * @param proceeding name of the procedure, null for any
 * @param parameter legal parameter it rests on, null for none
 * @param parameterFrom from when the value was in force that it rests on
 * @param expiresOn last day, null without one
 * @param version to see whether somebody changed it meanwhile
 */
record Precedent(
        long id,
        long quesitoId,
        int office,
        Topic topic,
        @Nullable String proceeding,
        String title,
        String question,
        String answer,
        String norm,
        @Nullable String parameter,
        @Nullable LocalDate parameterFrom,
        LocalDate validFrom,
        @Nullable LocalDate expiresOn,
        int staffId,
        Instant at,
        boolean withdrawn,
        int version) {

    /**
     * Whether somebody must look at it again (da rivedere): it expired, or another value of its parameter is in force.
     *
     * @param inForce from when each parameter has had its value
     */
    boolean toReview(LocalDate today, Map<String, LocalDate> inForce) {
        boolean expired = expiresOn != null && expiresOn.isBefore(today);
        return expired || (parameter != null && !Objects.equals(inForce.get(parameter), parameterFrom));
    }
}
