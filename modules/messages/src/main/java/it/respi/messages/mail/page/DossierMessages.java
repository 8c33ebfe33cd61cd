// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.mail.page;

import it.respi.cases.CaseId;
import it.respi.cases.DeskWork;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.DossierRights;
import it.respi.dossiers.Dossiers;
import it.respi.dossiers.SafeContacts;
import it.respi.dossiers.Section;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.kernel.refusal.RespiException.Stale;
import it.respi.messages.mail.MessageRow;
import it.respi.messages.mail.MessageRows;
import it.respi.messages.mail.MessageState;
import it.respi.platform.data.Slice;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The messages of a dossier for who sees its cases; where they went only for who sees numbers. */
@Component
class DossierMessages {
    private static final int PAGE = 50;

    private final Dossiers dossiers;
    private final MessageRows rows;
    private final SafeContacts contacts;
    private final DeskWork desk;
    private final Clock clock;

    DossierMessages(Dossiers dossiers, MessageRows rows, SafeContacts contacts, DeskWork desk, Clock clock) {
        this.dossiers = dossiers;
        this.rows = rows;
        this.contacts = contacts;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * Some of them, newest first; written in the register.
     *
     * @param cursor where they begin, null for the newest
     * @throws NotFound {@code dossier.not-found}
     * @throws NotAllowed {@code dossier.section.not-visible} when the actor does not see cases
     */
    @Transactional
    Shown of(String number, Actor actor, @Nullable String cursor) {
        Dossier dossier = dossiers.take(number, actor, Section.CASE);
        DossierRights rights = dossiers.rights(actor, dossier);
        Slice<MessageRow> found =
                Slice.of(rows.of(dossier.id(), Slice.before(cursor), PAGE + 1), PAGE, row -> Long.toString(row.id()));
        return new Shown(dossier, rights, found, contacts.of(dossier).email() != null, maySay(rights));
    }

    /**
     * Somebody says what became of a message, or holds it back.
     *
     * @throws NotFound {@code message.not-found}
     * @throws NotAllowed {@code message.not-yours} when the actor only reads the dossier
     * @throws Stale {@code message.changed} when it went out, or somebody else was faster
     */
    @Transactional
    void say(String number, Actor actor, long id, SaidOfMessage said) {
        Dossier dossier = dossiers.take(number, actor, Section.CASE);
        MessageRow row = rows.find(dossier.id(), id).orElseThrow(() -> new NotFound("message.not-found"));
        if (!maySay(dossiers.rights(actor, dossier))) {
            throw new NotAllowed("message.not-yours");
        }
        if (!said.fits(row.state()) || !rows.said(row, said.to(), said.reason(), actor.staffId(), clock.instant())) {
            throw new Stale("message.changed");
        }
        if (said.to() == MessageState.FAILED) {
            desk.contactPerson(new CaseId(row.caseId()), row.topic());
        }
    }

    /** Who works on the dossier, not who opened it for a stated reason. */
    private static boolean maySay(DossierRights rights) {
        return rights.sees(Section.CASE) && rights.can(DossierAction.PRINT_BINDER);
    }

    /**
     * What is shown.
     *
     * @param reachable whether the person has an e-mail that is safe
     * @param maySay whether the reader may say what became of messages
     */
    record Shown(Dossier dossier, DossierRights rights, Slice<MessageRow> messages, boolean reachable, boolean maySay) {

        long person() {
            return dossier.holder().id();
        }

        boolean numbers() {
            return rights.sees(Section.NUMBERS);
        }
    }
}
