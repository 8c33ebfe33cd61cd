// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.cases.Channel;
import it.respi.kernel.actor.AgencyKind;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known when a case is opened (apertura della pratica).
 *
 * @param permitType code of the type of the permit, null where the procedure is not about a permit; so the channel
 * @param deskOfficeId the help desk that follows it
 * @param policeOfficeId the office that decides
 * @param decidedBy its kind
 * @param permitNumber number of the permit the person holds, null when it was lost
 * @param term what the law gives for the decision, frozen here
 */
public record Opening(
        String procedure,
        @Nullable String permitType,
        @Nullable Channel channel,
        int deskOfficeId,
        int policeOfficeId,
        AgencyKind decidedBy,
        @Nullable String permitNumber,
        @Nullable LocalDate permitExpiry,
        TermRule term,
        Instant at) {}
