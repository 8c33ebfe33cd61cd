// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.sharing.transfer;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.DossierOffices;
import it.respi.dossiers.DossierPolicy;
import it.respi.dossiers.DossierScope.Reader;
import it.respi.dossiers.Dossiers;
import it.respi.dossiers.SharingRecord;
import it.respi.dossiers.sharing.transfer.TransferRows.Ask;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.kernel.refusal.RespiException.Stale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends and answers transfers. A dossier has exactly one owner office at every moment: ownership passes by one conditional
 * statement on the dossier, and the table refuses two open transfers of ownership.
 */
@Component
public class Transfers {
    private final Dossiers dossiers;
    private final DossierOffices offices;
    private final DossierPolicy policy;
    private final TransferRows rows;
    private final TransferLists lists;
    private final TransferRules rules;
    private final SharingRecord record;

    Transfers(
            Dossiers dossiers,
            DossierOffices offices,
            DossierPolicy policy,
            TransferRows rows,
            TransferLists lists,
            TransferRules rules,
            SharingRecord record) {
        this.dossiers = dossiers;
        this.offices = offices;
        this.policy = policy;
        this.rows = rows;
        this.lists = lists;
        this.rules = rules;
        this.record = record;
    }

    /**
     * The office that keeps the dossier refers, hands over, consults or revokes.
     *
     * @return id of the transfer
     * @throws RuleBroken when a rule of {@link TransferRules} forbids it
     */
    @Transactional
    public long send(String number, Actor actor, Verb verb, int toOffice, String words) {
        Dossier dossier = dossiers.take(number, actor, DossierAction.TRANSFER);
        if (!actor.worksAt(offices.lockedOwner(dossier.id()))) {
            throw new Stale("transfer.decided");
        }
        rules.check(dossier, verb, toOffice);
        Ask ask = rules.ask(verb, toOffice, words);
        if (verb == Verb.REVOKE) {
            offices.leave(dossier, toOffice);
            return rows.insert(dossier, actor, toOffice, ask, Outcome.DONE);
        }
        return rows.insert(dossier, actor, toOffice, ask, null);
    }

    /**
     * A transfer that the actor's office sent or shall answer; looking at it counts as opening it. Of the person only the office
     * that shall answer is told, while it waits, and who sees the dossier anyway.
     *
     * @throws NotFound {@code transfer.not-found}
     */
    @Transactional
    public Seen open(long id, Actor actor) {
        Transfer transfer = found(id, actor);
        boolean answers = transfer.waits() && actor.worksAt(transfer.toOffice());
        if (answers) {
            rows.opened(id);
        }
        Transfer seen = transfer.seenFrom(actor.office().id());
        if (!seen.leads()) {
            return new Seen(seen, null);
        }
        return new Seen(
                seen,
                answers
                        ? offices.mentioned(transfer.dossierId(), actor)
                        : offices.mentionedIfSeen(transfer.dossierId(), actor).orElse(null));
    }

    /**
     * The other office answers.
     *
     * @throws Stale {@code transfer.decided} when it was answered, cancelled or overtaken meanwhile
     * @throws RuleBroken {@code transfer.answer.unknown}, {@code transfer.answer.words} without a reason for a no, or when the
     *     consent it rests on is gone
     */
    @Transactional
    public void answer(long id, Actor actor, Outcome outcome, String words) {
        Transfer transfer = found(id, actor);
        if (!actor.worksAt(transfer.toOffice())) {
            throw new NotAllowed("transfer.not-yours");
        }
        if (!Outcome.answersTo(transfer.verb()).contains(outcome)) {
            throw new RuleBroken("transfer.answer.unknown");
        }
        if (outcome == Outcome.REJECTED && words.isEmpty()) {
            throw new RuleBroken("transfer.answer.words");
        }
        Dossier dossier = offices.locked(transfer.dossierId());
        settle(transfer, actor, outcome, dossier.holder().id(), words);
        if (outcome == Outcome.ACCEPTED) {
            carryOut(transfer, dossier, actor);
        }
    }

    /** The office that asked no longer asks. */
    @Transactional
    public void cancel(long id, Actor actor) {
        Transfer transfer = found(id, actor);
        if (!actor.worksAt(transfer.fromOffice())) {
            throw new NotAllowed("transfer.not-yours");
        }
        long holder =
                transfer.leads() ? offices.locked(transfer.dossierId()).holder().id() : 0;
        settle(transfer, actor, Outcome.CANCELLED, holder, "");
    }

    private void settle(Transfer transfer, Actor actor, Outcome outcome, long holder, String words) {
        if (!rows.decide(transfer, actor, outcome, holder, words)) {
            throw new Stale("transfer.decided");
        }
    }

    private void carryOut(Transfer transfer, Dossier dossier, Actor actor) {
        switch (transfer.verb()) {
            case REFER -> offices.join(dossier, transfer.toOffice(), rules.basis(dossier, transfer.toOffice()));
            case ACCESS -> offices.join(dossier, transfer.fromOffice(), rules.basis(dossier, transfer.fromOffice()));
            case OWNERSHIP -> {
                Long consent = rules.basis(dossier, transfer.toOffice());
                offices.handOver(dossier, transfer.fromOffice(), transfer.toOffice(), consent);
                record.written(actor, dossier.id(), SharingRecord.Row.DOSSIER, dossier.id());
                rows.follow(dossier.id(), transfer.fromOffice(), transfer.toOffice(), actor);
            }
            case CONSULT, REVOKE -> throw new IllegalStateException("nothing to accept");
        }
    }

    private Transfer found(long id, Actor actor) {
        Optional<Transfer> found = policy.readsCases(actor)
                ? lists.find(id, new Reader(actor.office().id(), actor.staffId()))
                : Optional.empty();
        return found.orElseThrow(() -> new NotFound("transfer.not-found"));
    }

    /**
     * A transfer as it was opened.
     *
     * @param transfer as far as the reader may know it
     * @param person name and birth date, which the other office must know to answer; null when it has, and for an office that only asked
     */
    record Seen(Transfer transfer, DossierOffices.@Nullable Mention person) {}

    /** How many working days the other office has. */
    TransferRules.Days days() {
        return rules.days();
    }
}
