// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.household;

import it.respi.dossiers.Dossier;
import it.respi.kernel.refusal.RespiException.NotFound;
import java.util.List;
import java.util.Optional;

/**
 * A household (nucleo familiare) as the reader of one dossier sees it.
 *
 * @param dossier the dossier that was read
 * @param members those of today first; empty when there is no household
 * @param ties what those of today are to each other
 * @param others ids of the other members' dossiers from which something is shown
 */
record Household(Dossier dossier, List<Member> members, List<Tie> ties, List<Long> others) {
    Household {
        members = List.copyOf(members);
        ties = List.copyOf(ties);
        others = List.copyOf(others);
    }

    List<Member> current() {
        return members.stream().filter(Member::current).toList();
    }

    /** Whether more than the person themself belongs to it today. */
    boolean lives() {
        return current().size() > 1;
    }

    Optional<Member> find(long memberId) {
        return members.stream()
                .filter(one -> one.id() == memberId && one.current())
                .findFirst();
    }

    /** @throws NotFound {@code household.member.not-found} when it is no member of today */
    Member member(long memberId) {
        return find(memberId).orElseThrow(() -> new NotFound("household.member.not-found"));
    }

    /** What the one is to the other; empty when nobody said. */
    Optional<Relation> relation(long relative, long of) {
        return ties.stream()
                .filter(tie -> tie.joins(relative, of))
                .map(tie -> tie.seenFrom(of))
                .findFirst();
    }
}
