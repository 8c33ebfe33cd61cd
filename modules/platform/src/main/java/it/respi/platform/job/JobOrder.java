// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.job;

import it.respi.kernel.actor.Actor;

/**
 * What is asked for.
 *
 * @param kind name of a {@link JobKind}
 * @param subjectId what it is about, such as a dossier
 * @param request what the kind needs to know, in its own words, at most 6,000 letters; kept sealed
 * @param back page to go back to, without personal data
 */
public record JobOrder(Actor actor, String kind, long subjectId, String request, String back) {}
