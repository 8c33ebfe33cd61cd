// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.search;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierScope;
import it.respi.dossiers.Dossiers;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.names.Known;
import it.respi.kernel.names.PersonLikeness;
import it.respi.kernel.names.Reason;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.registry.Offices;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Other dossiers that may be about the person of one (possibili doppioni), the same codice fiscale too: of those the reader
 * sees, with the reasons; of the others only which offices to ask.
 */
@Component
public class Doubles {
    private static final int MOST = 10;

    private final LookAlikes alike;
    private final DossierScope scope;
    private final Dossiers dossiers;
    private final Offices offices;
    private final Tellings tellings;

    Doubles(LookAlikes alike, DossierScope scope, Dossiers dossiers, Offices offices, Tellings tellings) {
        this.tellings = tellings;
        this.alike = alike;
        this.scope = scope;
        this.dossiers = dossiers;
        this.offices = offices;
    }

    /**
     * The likeliest first; that they are shown is noted in their registers. How often others are told of counts like before an
     * opening: whoever was told too often sees only what they may see anyway.
     */
    public Alike of(Actor actor, Dossier dossier) {
        LocalTime again = tellings.again(actor).orElse(null);
        List<Scored> found = find(actor, dossier)
                .filter(scored -> again == null || scored.one().seen())
                .limit(MOST)
                .toList();
        dossiers.told(actor, found.stream().map(scored -> scored.one().id()).toList());
        List<Candidate> people = found.stream().map(this::candidate).distinct().toList();
        tellings.told(
                actor, (int) people.stream().filter(one -> one.seen() == null).count());
        return new Alike(people, again);
    }

    /**
     * Ids of those that an office keeps and the actor does not see.
     *
     * @throws RuleBroken {@code candidates.too-often} for who was told too often
     */
    public List<Long> hiddenAt(Actor actor, Dossier dossier, int office) {
        tellings.check(actor);
        List<Long> hidden = find(actor, dossier)
                .limit(MOST)
                .map(Scored::one)
                .filter(one -> !one.seen() && one.ownerOfficeId() == office)
                .map(LookAlikes.One::id)
                .toList();
        tellings.told(actor, hidden.isEmpty() ? 0 : 1);
        return hidden;
    }

    /** Keys of what speaks for one person, and against. */
    public List<String> reasons(Dossier one, Dossier other) {
        return likeness(one, other).reasons().stream().map(Reason::key).toList();
    }

    private Stream<Scored> find(Actor actor, Dossier dossier) {
        Known wanted = LookAlikes.known(dossier.holder().data());
        return alike.find(scope.of(actor), dossier.holder().data()).stream()
                .filter(match -> match.found().id() != dossier.id()
                        && match.shown().id() != dossier.id()
                        && !Objects.equals(dossier.mergedInto(), match.shown().id()))
                .map(match -> new Scored(
                        match.shown(), PersonLikeness.of(wanted, match.found().person())))
                .filter(scored -> scored.likeness().isCandidate())
                .sorted(Comparator.comparingInt(scored -> -scored.likeness().points()));
    }

    private static PersonLikeness likeness(Dossier one, Dossier other) {
        return PersonLikeness.of(
                LookAlikes.known(one.holder().data()),
                LookAlikes.known(other.holder().data()));
    }

    private Candidate candidate(Scored scored) {
        LookAlikes.One one = scored.one();
        var office = offices.card(one.ownerOfficeId());
        if (!one.seen()) {
            return new Candidate(null, office, List.of());
        }
        return new Candidate(Candidate.Seen.of(one), office, scored.likeness().reasons());
    }

    /**
     * Who may be the same person.
     *
     * @param again from when others are told of again; null when they are told of now
     */
    public record Alike(List<Candidate> people, @Nullable LocalTime again) {
        public Alike {
            people = List.copyOf(people);
        }
    }

    private record Scored(LookAlikes.One one, PersonLikeness likeness) {}
}
