// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.rights.request;

import it.respi.dossiers.AccessLog;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.DossierPolicy;
import it.respi.dossiers.DossierScope;
import it.respi.dossiers.Dossiers;
import it.respi.dossiers.Restriction;
import it.respi.dossiers.rights.retention.GrantedErasure;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.kernel.refusal.RespiException.Stale;
import it.respi.platform.audit.Purpose;
import it.respi.platform.data.IdText;
import it.respi.platform.data.Slice;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes requests down, extends and answers them. */
@Component
public class Requests {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private final Dossiers dossiers;
    private final RequestRows rows;
    private final Offices offices;
    private final Consequences consequences;
    private final Clock clock;

    Requests(Dossiers dossiers, RequestRows rows, Offices offices, Consequences consequences, Clock clock) {
        this.dossiers = dossiers;
        this.rows = rows;
        this.offices = offices;
        this.consequences = consequences;
        this.clock = clock;
    }

    /** The requests of a dossier that was taken for this actor, those that wait first. */
    public List<PersonRequest> of(Dossier dossier) {
        return rows.ofDossier(dossier);
    }

    /** A request of a dossier that was taken for this actor. */
    public PersonRequest get(Dossier dossier, long id) {
        return rows.find(dossier, id).orElseThrow(() -> new NotFound("request.not-found"));
    }

    /**
     * What waits in the dossiers that the actor's office keeps, the most urgent first; written in the register.
     *
     * @param cursor where the page before ended, null for the first
     * @throws NotAllowed {@code request.not-allowed} unless the office keeps dossiers
     */
    @Transactional
    public Slice<PersonRequest> waiting(Actor actor, @Nullable String cursor) {
        offices.refuseOthers(actor);
        boolean known = cursor != null && cursor.matches("\\d{1,7}_" + IdText.DIGITS);
        String[] after = known ? String.valueOf(cursor).split("_") : new String[] {"0", "0"};
        Slice<PersonRequest> shown = Slice.of(
                rows.waiting(
                        offices.scope().of(actor),
                        LocalDate.ofEpochDay(Long.parseLong(after[0])),
                        IdText.read(after[1]).orElse(0)),
                RequestRows.PAGE,
                last -> last.dueOn().toEpochDay() + "_" + last.id());
        offices.access().listed(actor, rows.dossiers(shown.items()), Purpose.PERSON_REQUEST);
        return shown;
    }

    /** Writes a request down. */
    @Transactional
    public long record(String number, Actor actor, NewRequest asked) {
        Dossier dossier = dossiers.take(number, actor, DossierAction.RECORD_REQUEST);
        return rows.insert(dossier, actor, asked);
    }

    /**
     * Two more months, of which the person was told today (art. 12 c. 3 GDPR).
     *
     * @throws RuleBroken {@code request.extend.late} when the first month is over
     * @throws Stale {@code request.decided} when it was answered or extended meanwhile
     */
    @Transactional
    void extend(String number, Actor actor, long id, String why) {
        Dossier dossier = dossiers.take(number, actor, DossierAction.RECORD_REQUEST);
        PersonRequest request = get(dossier, id);
        LocalDate today = LocalDate.now(clock.withZone(ROME));
        if (request.isLate(today)) {
            throw new RuleBroken("request.extend.late");
        }
        if (!rows.extend(dossier, request, today, why)) {
            throw new Stale("request.decided");
        }
    }

    /**
     * Answers it; a granted restriction begins at once, a granted erasure waits for a second person.
     *
     * @throws Stale {@code request.decided} when it was answered meanwhile
     */
    @Transactional
    public void answer(String number, Actor actor, long id, Answer answer) {
        Dossier dossier = dossiers.take(number, actor, DossierAction.RECORD_REQUEST);
        PersonRequest request = get(dossier, id);
        if (!rows.answer(dossier, id, actor, answer.outcome(), answer.words())) {
            throw new Stale("request.decided");
        }
        if (answer.outcome() == RequestOutcome.GRANTED) {
            consequences.of(request, actor, answer);
        }
    }

    /** What is written down of a new request. */
    public record NewRequest(RequestKind kind, RequestChannel channel, LocalDate receivedOn, String words) {

        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "NewRequest[hidden]";
        }
    }

    /**
     * What the person is told.
     *
     * @param permission of the archive authority; only for an erasure that is granted
     */
    public record Answer(RequestOutcome outcome, String words, String permission) {

        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "Answer[hidden]";
        }
    }

    /** Whose requests an office sees. */
    @Component
    record Offices(DossierPolicy policy, DossierScope scope, AccessLog access) {
        void refuseOthers(Actor actor) {
            if (!policy.mayOpen(actor)) {
                throw new NotAllowed("request.not-allowed");
            }
        }
    }

    /** What follows from a request that is granted. */
    @Component
    record Consequences(Restriction restriction, GrantedErasure erasure) {
        void of(PersonRequest request, Actor actor, Answer answer) {
            switch (request.kind()) {
                case RESTRICTION -> restriction.begin(request.number(), actor);
                case ERASURE -> erasure.begin(request.number(), actor, request.id(), answer.permission());
                case ACCESS, PORTABILITY, RECTIFICATION, OBJECTION -> {}
            }
        }
    }
}
