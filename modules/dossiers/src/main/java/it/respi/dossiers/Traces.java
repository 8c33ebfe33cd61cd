// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import it.respi.kernel.actor.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every use of a dossier leaves behind: a line in the register, words to find it by, news for the others. */
@Component
class Traces {
    private final AccessLog access;
    private final DossierIndex index;
    private final SharingRecord record;
    private final ApplicationEventPublisher events;

    Traces(AccessLog access, DossierIndex index, SharingRecord record, ApplicationEventPublisher events) {
        this.access = access;
        this.index = index;
        this.record = record;
        this.events = events;
    }

    void opened(Actor actor, Dossier dossier) {
        index.first(dossier);
        access.opened(actor, dossier.id());
        kept(actor, dossier);
    }

    /** Who keeps it, and whom it is hidden from, may be another by now; null for what follows by itself. */
    void kept(@Nullable Actor actor, Dossier dossier) {
        record.written(actor, dossier.id(), SharingRecord.Row.DOSSIER, dossier.id());
    }

    void guarded(Actor actor, Dossier dossier) {
        kept(actor, dossier);
        events.publishEvent(new ProtectionChanged(dossier.id(), dossier.protection() != null));
    }

    void shared(Dossier dossier, int officeId) {
        index.share(dossier, officeId);
    }

    void handedOver(Dossier dossier, int from, int to) {
        events.publishEvent(new OwnerChanged(dossier.id(), from, to));
    }

    /** What was united is two again; each stands for itself. */
    void divided(Dossier one) {
        events.publishEvent(new UnionEnded(one.id()));
    }

    /** The desk was told that the person may be in that dossier, whether it may see it or not. */
    void told(Actor actor, long dossierId) {
        access.told(actor, dossierId);
    }

    void used(Actor actor, Dossier dossier, DossierAction action) {
        access.used(actor, dossier.id(), action);
    }

    void used(Actor actor, Dossier dossier, DossierAction action, long documentId) {
        access.used(actor, dossier.id(), action, documentId);
    }

    /** An office that may not see the dossier was told of it, or asked for it. */
    void mentioned(Actor actor, Dossier dossier) {
        access.used(actor, dossier.id(), DossierAction.MENTION);
    }

    void stated(Actor actor, Dossier dossier) {
        access.used(actor, dossier.id(), DossierAction.STATE_REASON);
    }

    void corrected(Dossier dossier) {
        index.enter(dossier);
        events.publishEvent(new PersonCorrected(dossier.id(), dossier.holder().label()));
    }
}
