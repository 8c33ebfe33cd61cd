// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.quesito;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.DossierLock;
import it.respi.dossiers.Dossiers;
import it.respi.dossiers.Section;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.platform.data.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks and answers. A question about a dossier is seen by the offices that take part in it, a general one by the two
 * offices it is between; only the office that is asked answers, only the one that asked goes on asking. That one closes, or the
 * office that keeps the dossier.
 */
@Component
public class Quesiti {
    private final Dossiers dossiers;
    private final DossierLock lock;
    private final QuesitoRows rows;
    private final QuesitoWriter writer;
    private final QuesitoRules rules;

    Quesiti(Dossiers dossiers, DossierLock lock, QuesitoRows rows, QuesitoWriter writer, QuesitoRules rules) {
        this.dossiers = dossiers;
        this.lock = lock;
        this.rows = rows;
        this.writer = writer;
        this.rules = rules;
    }

    /**
     * A general question, without personal data.
     *
     * @throws RuleBroken when a rule of {@link QuesitoRules} forbids it
     */
    @Transactional
    public long ask(Actor actor, Question question) {
        rules.refuseOthers(actor);
        rules.check(actor, null, question);
        return writer.insert(actor, null, question, rules.promised(question.toOffice()));
    }

    /** A question about a dossier, to an office that takes part in it. */
    @Transactional
    public long askAbout(String number, Actor actor, Question question) {
        Dossier dossier = dossiers.take(number, actor, DossierAction.ASK_OFFICE);
        rules.check(actor, dossier, question);
        lock.hold(dossier);
        return writer.insert(actor, dossier, question, rules.promised(question.toOffice()));
    }

    /**
     * The question with its messages.
     *
     * @param cursor before which message, null for the newest
     * @throws NotFound {@code quesito.not-found} when it is not there or not the actor's to see
     */
    @Transactional
    public Talk open(long id, Actor actor, @Nullable String cursor) {
        Quesito quesito = found(id, actor, DossierAction.READ);
        Slice<Message> messages = rows.messages(quesito, Slice.before(cursor));
        return new Talk(quesito, messages, rows.last(quesito));
    }

    /**
     * The office that is asked answers, or adds to its answer; the office that asked asks again, and the answer is promised
     * anew.
     *
     * @param seen the last message that the actor saw
     * @throws NotAllowed {@code quesito.not-yours} for an office that only takes part
     */
    @Transactional
    public void write(long id, Actor actor, long seen, String body) {
        Quesito quesito = found(id, actor, DossierAction.ASK_OFFICE);
        boolean answers = actor.worksAt(quesito.toOffice());
        if (!answers && !actor.worksAt(quesito.fromOffice())) {
            throw new NotAllowed("quesito.not-yours");
        }
        rules.checkText(body, QuesitoRules.LONGEST, quesito.isGeneral());
        writer.lock(quesito, seen);
        if (rows.find(id).filter(now -> now.state() != State.CLOSED).isEmpty()) {
            throw new RuleBroken("quesito.closed");
        }
        writer.add(actor, quesito, answers ? Message.Kind.ANSWER : Message.Kind.FOLLOW_UP, body);
        if (answers) {
            writer.state(quesito, State.ANSWERED, quesito.dueOn());
        } else {
            writer.state(quesito, State.OPEN, rules.promised(quesito.toOffice()));
        }
    }

    /** The office that asked has what it needs; or the one that keeps the dossier ends what nobody else can end. */
    @Transactional
    void close(long id, Actor actor, long seen) {
        Quesito quesito = found(id, actor, DossierAction.ASK_OFFICE);
        if (!quesito.mayBeClosedBy(actor)) {
            throw new NotAllowed("quesito.not-yours");
        }
        writer.lock(quesito, seen);
        writer.state(quesito, State.CLOSED, quesito.dueOn());
    }

    /**
     * What a head needs to publish the answer of the own office as a precedent.
     *
     * @throws RuleBroken {@code quesito.not-answered} before there is an answer
     */
    @Transactional
    public Answered answered(long id, Actor actor) {
        Quesito quesito = found(id, actor, DossierAction.READ);
        if (!actor.worksAt(quesito.toOffice())) {
            throw new NotAllowed("quesito.not-yours");
        }
        if (quesito.state() == State.OPEN) {
            throw new RuleBroken("quesito.not-answered");
        }
        return new Answered(quesito.id(), quesito.topic(), quesito.isGeneral() ? quesito.subject() : "");
    }

    private Quesito found(long id, Actor actor, DossierAction action) {
        rules.refuseOthers(actor);
        Quesito quesito = rows.find(id).orElseThrow(() -> new NotFound("quesito.not-found"));
        Long dossierId = quesito.dossierId();
        if (dossierId == null) {
            if (!actor.worksAt(quesito.fromOffice()) && !actor.worksAt(quesito.toOffice())) {
                throw new NotFound("quesito.not-found");
            }
            return quesito;
        }
        if (!dossiers.rights(actor, visible(dossierId, actor, action)).sees(Section.EXCHANGES)) {
            throw new NotAllowed("dossier.section.not-visible");
        }
        return quesito;
    }

    /** A question that is hidden with its dossier is answered for as one that is not there. */
    private Dossier visible(long dossierId, Actor actor, DossierAction action) {
        try {
            return dossiers.take(dossierId, actor, action);
        } catch (NotFound hidden) {
            throw new NotFound("quesito.not-found");
        }
    }

    /** What is asked. */
    public record Question(Topic topic, int toOffice, String subject, String body) {

        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "Question[hidden]";
        }
    }

    /**
     * A question and what was said.
     *
     * @param last the last message of all, for whoever writes next
     */
    public record Talk(Quesito quesito, Slice<Message> messages, long last) {}

    /**
     * A question that was answered.
     *
     * @param subject empty for a question about a dossier
     */
    public record Answered(long id, Topic topic, String subject) {}
}
