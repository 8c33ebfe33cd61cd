// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.search;

import it.respi.dossiers.AccessLog;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierScope;
import it.respi.dossiers.Dossiers;
import it.respi.dossiers.FurtherDetails;
import it.respi.dossiers.FurtherDetails.Details;
import it.respi.dossiers.FurtherDetails.Name;
import it.respi.dossiers.NumberMarks;
import it.respi.dossiers.PersonData;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.names.Known;
import it.respi.kernel.names.PersonLikeness;
import it.respi.registry.Offices;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who in the whole network may be the person for whom a dossier is about to be opened (possibili doppioni). A desk is shown
 * what it may see; of the others it learns only which office to ask, and that is noted in the register of that dossier.
 */
@Component
public class Candidates {
    private static final int MOST = 5;

    private final LookAlikes alike;
    private final DossierScope scope;
    private final FurtherDetails further;
    private final Dossiers dossiers;
    private final Offices offices;
    private final Tellings tellings;
    private final NumberMarks marks;
    private final AccessLog access;

    Candidates(
            LookAlikes alike,
            DossierScope scope,
            FurtherDetails further,
            Dossiers dossiers,
            Offices offices,
            Tellings tellings,
            NumberMarks marks,
            AccessLog access) {
        this.alike = alike;
        this.scope = scope;
        this.further = further;
        this.dossiers = dossiers;
        this.offices = offices;
        this.tellings = tellings;
        this.marks = marks;
        this.access = access;
    }

    /** The likeliest first, at most 5; who has the same codice fiscale is left to {@link Dossiers#open}, which refuses. */
    public Alike of(Actor actor, PersonData person) {
        Known wanted = LookAlikes.known(person);
        List<LookAlikes.Match> found = alike.find(scope.of(actor), person);
        Map<Long, Details> beside =
                further.of(found.stream().map(match -> match.found().holder()).toList());
        List<Scored> likely = found.stream()
                .filter(match -> !sameCode(wanted, match.found()))
                .map(match -> new Scored(
                        match.shown(),
                        likeness(
                                wanted,
                                match.found(),
                                beside.getOrDefault(match.found().holder(), Details.NONE))))
                .filter(scored -> scored.likeness().isCandidate())
                .sorted(Comparator.comparingInt(scored -> -scored.likeness().points()))
                .collect(onceEach())
                .values()
                .stream()
                .limit(MOST)
                .toList();
        List<Long> ids = likely.stream().map(scored -> scored.one().id()).toList();
        return new Alike(likely.stream().map(this::candidate).distinct().toList(), ids, confirmation(actor, ids));
    }

    /** Blind and bound to who was shown them: it tells nobody which dossiers they are. */
    private String confirmation(Actor actor, List<Long> ids) {
        if (ids.isEmpty()) {
            return "";
        }
        String shown = ids.stream().sorted().map(String::valueOf).collect(Collectors.joining(" "));
        return HexFormat.of().formatHex(marks.ofPaper("another person " + actor.staffId() + " " + shown));
    }

    /** A new dossier was opened although they are alike; its history says which they were. */
    public void overruled(Actor actor, Dossier opened, Alike alike) {
        alike.dossiers.forEach(other -> access.overruled(actor, opened.id(), other));
    }

    /** By the name that is most alike, of all that the person has; any of their papers may be the same, any code they had before. */
    private static PersonLikeness likeness(Known wanted, LookAlikes.One one, Details more) {
        Known known = one.person();
        String paper = more.papers().contains(wanted.passport()) ? wanted.passport() : known.passport();
        Stream<Name> names =
                Stream.concat(Stream.of(new Name(known.surname(), known.givenNames())), more.names().stream());
        PersonLikeness likest = names.map(name -> new Known(
                        name.surname(),
                        name.givenNames(),
                        known.sex(),
                        known.born(),
                        known.citizenship(),
                        known.codiceFiscale(),
                        paper))
                .map(other -> PersonLikeness.of(wanted, other))
                .max(Comparator.comparingInt(PersonLikeness::points))
                .orElseThrow();
        return more.codes().contains(wanted.codiceFiscale()) ? likest.withEarlierCode() : likest;
    }

    /** To be called before they are shown, in no transaction that may be rolled back. */
    public void told(Actor actor, Alike alike) {
        if (!alike.isEmpty()) {
            dossiers.told(actor, alike.dossiers);
            tellings.told(actor, (int)
                    alike.people.stream().filter(one -> one.seen() == null).count());
        }
    }

    private Candidate candidate(Scored scored) {
        LookAlikes.One one = scored.one();
        var office = offices.card(one.ownerOfficeId());
        if (!one.seen()) {
            return new Candidate(null, office, List.of());
        }
        return new Candidate(Candidate.Seen.of(one), office, scored.likeness().reasons());
    }

    /** Those who are alike, as one desk may see them. */
    public static final class Alike {
        /** Nobody is alike. */
        public static final Alike NOBODY = new Alike(List.of(), List.of(), "");

        private final List<Candidate> people;
        private final List<Long> dossiers;
        private final String confirmation;

        private Alike(List<Candidate> people, List<Long> dossiers, String confirmation) {
            this.people = List.copyOf(people);
            this.dossiers = List.copyOf(dossiers);
            this.confirmation = confirmation;
        }

        /** What is sent back to say that it is somebody else than these, and no others. */
        public String confirmation() {
            return confirmation;
        }

        /** Whether nobody is alike, or exactly these were looked at. */
        public boolean isSettled(String confirmed) {
            return isEmpty() || confirmation.equals(confirmed);
        }

        public List<Candidate> people() {
            return people;
        }

        public boolean isEmpty() {
            return people.isEmpty();
        }
    }

    private static boolean sameCode(Known wanted, LookAlikes.One one) {
        return !wanted.codiceFiscale().isEmpty()
                && wanted.codiceFiscale().equals(one.person().codiceFiscale());
    }

    private static Collector<Scored, ?, Map<Long, Scored>> onceEach() {
        return Collectors.toMap(
                scored -> scored.one().id(), Function.identity(), (one, other) -> one, LinkedHashMap::new);
    }

    private record Scored(LookAlikes.One one, PersonLikeness likeness) {}
}
