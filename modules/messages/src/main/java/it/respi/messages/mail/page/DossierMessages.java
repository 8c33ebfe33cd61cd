// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.mail.page;

import it.respi.cases.CaseId;
import it.respi.cases.DeskWork;
import it.respi.cases.ReadCases;
import it.respi.dossiers.Dossier;
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

/** The messages of the cases of a dossier that the reader sees; where they went only for who sees numbers. */
@Component
class DossierMessages {
    private static final int PAGE = 50;

    private final Dossiers dossiers;
    private final ReadCases cases;
    private final MessageRows rows;
    private final SafeContacts contacts;
    private final DeskWork desk;
    private final Clock clock;

    DossierMessages(
            Dossiers dossiers, ReadCases cases, MessageRows rows, SafeContacts contacts, DeskWork desk, Clock clock) {
        this.dossiers = dossiers;
        this.cases = cases;
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
        ReadCases.Known known = cases.of(dossier.id(), actor);
        Slice<MessageRow> found = Slice.of(
                rows.of(dossier.id(), known.read(), Slice.before(cursor), PAGE + 1),
                PAGE,
                row -> Long.toString(row.id()));
        return new Shown(
                dossier,
                dossiers.rights(actor, dossier),
                found,
                contacts.of(dossier).email() != null,
                known);
    }

    /**
     * Somebody says what became of a message, or holds it back.
     *
     * @throws NotFound {@code message.not-found} when it is not there, or of a case that the actor does not see
     * @throws NotAllowed {@code message.not-yours} unless the office of the actor follows the case or decides it
     * @throws Stale {@code message.changed} when it went out, or somebody else was faster
     */
    @Transactional
    void say(String number, Actor actor, long id, SaidOfMessage said) {
        Dossier dossier = dossiers.take(number, actor, Section.CASE);
        ReadCases.Known known = cases.of(dossier.id(), actor);
        MessageRow row = rows.find(dossier.id(), id)
                .filter(found -> known.read().contains(found.caseId()))
                .orElseThrow(() -> new NotFound("message.not-found"));
        if (!known.told().contains(row.caseId())) {
            throw new NotAllowed("message.not-yours");
        }
        if (!said.fits(row.state()) || !rows.said(row, said.to(), said.reason(), actor.staffId(), clock.instant())) {
            throw new Stale("message.changed");
        }
        if (said.to() == MessageState.FAILED) {
            desk.contactPerson(new CaseId(row.caseId()), row.topic());
        }
    }

    /**
     * Holds back what a case is about to tell the person.
     *
     * @return how many messages
     * @throws NotFound {@code message.not-found} when it is not a case that the actor sees
     * @throws NotAllowed {@code message.not-yours} as {@link #say}
     * @throws Stale {@code message.changed} when nothing waits any more
     */
    @Transactional
    int stop(String number, Actor actor, long caseId) {
        Dossier dossier = dossiers.take(number, actor, Section.CASE);
        ReadCases.Known known = cases.of(dossier.id(), actor);
        if (!known.read().contains(caseId)) {
            throw new NotFound("message.not-found");
        }
        if (!known.told().contains(caseId)) {
            throw new NotAllowed("message.not-yours");
        }
        SaidOfMessage said = SaidOfMessage.HOLD_BACK;
        int stopped = (int) rows.going(caseId, clock.instant()).stream()
                .filter(row -> rows.said(row, said.to(), said.reason(), actor.staffId(), clock.instant()))
                .count();
        if (stopped == 0) {
            throw new Stale("message.changed");
        }
        return stopped;
    }

    /**
     * What is shown.
     *
     * @param reachable whether the person has an e-mail that is safe
     * @param cases those the reader may know
     */
    record Shown(
            Dossier dossier,
            DossierRights rights,
            Slice<MessageRow> messages,
            boolean reachable,
            ReadCases.Known cases) {

        long person() {
            return dossier.holder().id();
        }

        boolean numbers() {
            return rights.sees(Section.NUMBERS);
        }

        boolean maySay(MessageRow row) {
            return cases.told().contains(row.caseId());
        }
    }
}
