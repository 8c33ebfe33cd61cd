// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.rights.retention;

import it.respi.dossiers.CaseSpans;
import it.respi.dossiers.rights.erasure.Decision;
import it.respi.dossiers.rights.erasure.Erasure;
import it.respi.dossiers.rights.erasure.ErasureRules;
import it.respi.dossiers.rights.erasure.Scope;
import it.respi.kernel.actor.Actor;
import it.respi.registry.RetentionRule;
import it.respi.registry.RetentionRules;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks all rules once more and carries a disposal out. */
@Component
class Execution {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final String TOO_EARLY = "TOO_EARLY";

    private final RetentionRules plan;
    private final ErasureRules rules;
    private final CaseSpans spans;
    private final Erasure erasure;

    Execution(RetentionRules plan, ErasureRules rules, CaseSpans spans, Erasure erasure) {
        this.plan = plan;
        this.rules = rules;
        this.spans = spans;
        this.erasure = erasure;
    }

    /** Why not now; empty when nothing forbids it. */
    Optional<String> refusal(Disposal disposal, String permission, LocalDate today) {
        if (disposal.state() == DisposalState.HELD) {
            return Optional.of("HELD");
        }
        if (asksPermission(disposal, today) && permission.length() < Disposals.SHORTEST_PERMISSION) {
            return Optional.of("PERMISSION");
        }
        return rules.refusal(disposal.subject().dossierId()).or(() -> early(disposal, today));
    }

    private Optional<String> early(Disposal disposal, LocalDate today) {
        if (!disposal.isDue(today)) {
            return Optional.of(TOO_EARLY);
        }
        long dossier = disposal.subject().dossierId();
        CaseSpans.Span span = spans.of(List.of(dossier)).get(dossier);
        return span == null
                ? Optional.empty()
                : plan.find(disposal.rule(), today).flatMap(rule -> later(rule, span, today));
    }

    /** A case was opened since it was proposed, though it is closed again: the time runs from another day, or by another rule. */
    private static Optional<String> later(RetentionRule rule, CaseSpans.Span span, LocalDate today) {
        return switch (rule.start()) {
            case WITHOUT_CASE -> Optional.of("OTHER_RULE");
            case CASES_CLOSED ->
                LocalDate.ofInstant(span.lastClosed(), ROME)
                                .plusMonths(rule.months())
                                .isAfter(today)
                        ? Optional.of(TOO_EARLY)
                        : Optional.empty();
            case WRITTEN -> Optional.empty();
        };
    }

    void carryOut(Disposal disposal, Actor actor) {
        Decision decision = new Decision(disposal.rule(), disposal.permission(), disposal.firstBy(), actor.staffId());
        switch (disposal.scope()) {
            case WHOLE -> erasure.whole(disposal.subject(), actor, decision);
            case COPIES -> erasure.copies(disposal.subject(), filesUntil(disposal), actor, decision);
        }
    }

    /** A proposal from before that was written down means the last closing, as all of them did. */
    private Instant filesUntil(Disposal disposal) {
        long dossier = disposal.subject().dossierId();
        return disposal.filesUntil() == null
                ? Objects.requireNonNull(spans.of(List.of(dossier)).get(dossier), "copies of a dossier without a case")
                        .lastClosed()
                : disposal.filesUntil();
    }

    /** Whether the archive authority must permit it; always for what no rule says otherwise. */
    boolean asksPermission(Disposal disposal, LocalDate today) {
        return plan.find(disposal.rule(), today).map(RetentionRule::permission).orElse(disposal.scope() == Scope.WHOLE);
    }
}
