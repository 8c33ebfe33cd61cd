// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.time;

import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Everything the clock needs to know; nothing else has an effect.
 *
 * @param start day of the event that starts the term (dies a quo), never counted itself
 * @param term the term in force for this case
 * @param suspensions in any order; at most one of each kind, none before the start
 * @param asOf the day for which the days used are told and open suspensions are judged
 * @param provisional whether the start is only reported, not confirmed by the competent office; passed through
 */
public record TermInput(
        LocalDate start, LegalTerm term, List<Suspension> suspensions, LocalDate asOf, boolean provisional) {

    /**
     * Puts the suspensions in order. Refuses with {@code clock.integration.once},
     * {@code clock.refusal-notice.once} or {@code clock.suspension.before-start}.
     */
    public TermInput {
        suspensions = suspensions.stream()
                .sorted(Comparator.comparing(Suspension::from).thenComparing(Suspension::kind))
                .toList();
        refuseASecond(SuspensionKind.DOCUMENTS_REQUEST, "clock.integration.once", suspensions);
        refuseASecond(SuspensionKind.REFUSAL_NOTICE, "clock.refusal-notice.once", suspensions);
        if (!suspensions.isEmpty() && suspensions.getFirst().from().isBefore(start)) {
            throw new RuleBroken(
                    "clock.suspension.before-start", suspensions.getFirst().from(), start);
        }
    }

    /** A confirmed term without suspensions. */
    public static TermInput of(LocalDate start, LegalTerm term, LocalDate asOf) {
        return new TermInput(start, term, List.of(), asOf, false);
    }

    private static void refuseASecond(SuspensionKind kind, String refusal, List<Suspension> suspensions) {
        var days = suspensions.stream()
                .filter(suspension -> suspension.kind() == kind)
                .map(Suspension::from)
                .toList();
        if (days.size() > 1) {
            throw new RuleBroken(refusal, days.getFirst());
        }
    }
}
