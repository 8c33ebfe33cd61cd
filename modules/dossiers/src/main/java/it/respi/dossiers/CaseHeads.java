// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import it.respi.kernel.actor.Actor;

/** The newest case of a dossier for the head of its pages; answered by the cases. */
public interface CaseHeads {
    CaseHead of(long dossierId, Actor actor);
}
