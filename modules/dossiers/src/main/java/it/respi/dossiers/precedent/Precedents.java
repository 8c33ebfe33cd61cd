// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.precedent;

import it.respi.dossiers.DossierPolicy;
import it.respi.dossiers.precedent.PrecedentRows.Asked;
import it.respi.dossiers.quesito.Quesiti;
import it.respi.dossiers.quesito.Quesiti.Answered;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.kernel.refusal.RespiException.Stale;
import it.respi.registry.LegalParameter;
import it.respi.registry.LegalParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Publishes precedents, finds them, and keeps them true: only the head of the office that answered does so. */
@Component
public class Precedents {
    private final Quesiti quesiti;
    private final DossierPolicy policy;
    private final PrecedentRows rows;
    private final LegalParameters parameters;
    private final Clock clock;

    Precedents(Quesiti quesiti, DossierPolicy policy, PrecedentRows rows, LegalParameters parameters, Clock clock) {
        this.quesiti = quesiti;
        this.policy = policy;
        this.rows = rows;
        this.parameters = parameters;
        this.clock = clock;
    }

    /** What is published from that question, for the head of the office that answered it. */
    @Transactional
    public Answered source(long quesitoId, Actor actor) {
        refuseOthers(actor);
        return quesiti.answered(quesitoId, actor);
    }

    /** @throws RuleBroken {@code precedent.twice}, {@code precedent.parameter.unknown}, or the question is not answered */
    @Transactional
    public long publish(long quesitoId, Actor actor, PrecedentForm form) {
        Answered answered = source(quesitoId, actor);
        return rows.insert(actor, quesitoId, answered.topic(), form.toText(inForceFrom(form.chosenParameter())));
    }

    /** @throws NotFound {@code precedent.not-found} */
    @Transactional(readOnly = true)
    public Precedent read(long id, Actor actor) {
        refuseStrangers(actor);
        return rows.find(id).orElseThrow(() -> new NotFound("precedent.not-found"));
    }

    @Transactional(readOnly = true)
    public List<Precedent> search(Actor actor, Asked asked, long before) {
        refuseStrangers(actor);
        return rows.search(asked, before, today(), inForce());
    }

    /**
     * Still holds, with what is in force now.
     *
     * @param version the state the head saw
     */
    @Transactional
    public void confirm(long id, Actor actor, int version, @Nullable LocalDate expiresOn) {
        Precedent seen = own(id, actor, version);
        if (expiresOn != null && expiresOn.isBefore(today())) {
            throw new RuleBroken("precedent.expires.past");
        }
        rows.confirm(seen, inForceFrom(seen.parameter()), expiresOn);
    }

    @Transactional
    public void withdraw(long id, Actor actor, int version) {
        rows.withdraw(own(id, actor, version));
    }

    boolean toReview(Precedent precedent) {
        return precedent.toReview(today(), inForce());
    }

    boolean isOwn(Precedent precedent, Actor actor) {
        return policy.isHead(actor) && actor.worksAt(precedent.office());
    }

    List<LegalParameter> parameters() {
        return parameters.inForce(today()).values().stream()
                .sorted(Comparator.comparing(LegalParameter::key))
                .toList();
    }

    private Precedent own(long id, Actor actor, int version) {
        Precedent found = read(id, actor);
        if (!isOwn(found, actor)) {
            throw new NotAllowed("precedent.not-yours");
        }
        if (found.version() != version) {
            throw new Stale("precedent.changed");
        }
        return found;
    }

    private @Nullable LocalDate inForceFrom(@Nullable String parameter) {
        if (parameter == null) {
            return null;
        }
        return Optional.ofNullable(inForce().get(parameter))
                .orElseThrow(() -> new RuleBroken("precedent.parameter.unknown"));
    }

    private Map<String, LocalDate> inForce() {
        return parameters.inForce(today()).values().stream()
                .collect(Collectors.toMap(LegalParameter::key, LegalParameter::validFrom));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void refuseOthers(Actor actor) {
        if (!policy.isHead(actor) || !policy.exchanges(actor)) {
            throw new NotAllowed("precedent.not-allowed");
        }
    }

    private void refuseStrangers(Actor actor) {
        if (!policy.exchanges(actor)) {
            throw new NotAllowed("quesito.not-allowed");
        }
    }
}
