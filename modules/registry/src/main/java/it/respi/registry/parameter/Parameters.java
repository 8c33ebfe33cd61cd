// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry.parameter;

import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.Lane;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.kernel.refusal.RespiException.Stale;
import it.respi.platform.data.AfterCommit;
import it.respi.registry.LegalParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of parameters: everybody of the network reads it, the administrator changes it. Nothing is overwritten: a
 * change of law is a version from a day on, a correction a new number of a version, and all of them stay readable. Cases keep
 * the figure that was in force when they were filed.
 */
@Component
class Parameters {
    private final ParameterRows rows;
    private final LegalParameters known;
    private final Clock clock;

    Parameters(ParameterRows rows, LegalParameters known, Clock clock) {
        this.rows = rows;
        this.known = known;
        this.clock = clock;
    }

    boolean mayChange(Actor actor) {
        return actor.is(Lane.ADM);
    }

    @Transactional(readOnly = true)
    public List<Version> all() {
        return rows.all();
    }

    /**
     * The versions of a key, the newest first.
     *
     * @throws NotFound {@code parameter.not-found}
     */
    @Transactional(readOnly = true)
    public List<Version> of(String key) {
        List<Version> versions = rows.of(key);
        if (versions.isEmpty()) {
            throw new NotFound("parameter.not-found");
        }
        return versions;
    }

    @Transactional(readOnly = true)
    public List<Change> history(String key) {
        return rows.history(key);
    }

    /** Only administrators may go on. */
    void refuseOthers(Actor actor) {
        if (!mayChange(actor)) {
            throw new NotAllowed("parameter.not-allowed");
        }
    }

    /**
     * Adds a version, or corrects the one from the same day.
     *
     * @param seen number of the version that was corrected, as it was shown; 0 for a new one
     * @throws NotAllowed {@code parameter.not-allowed}
     * @throws RuleBroken {@code parameter.unchanged}, or {@code parameter.nothing-in-force} when some day would lose its version
     * @throws Stale {@code parameter.changed} when somebody else was faster
     */
    @Transactional
    public void change(Actor actor, ParameterChange wanted, int seen) {
        refuseOthers(actor);
        List<Version> versions = of(wanted.key());
        Optional<Version> now = versions.stream()
                .filter(version -> version.validFrom().equals(wanted.validFrom()))
                .findFirst();
        if (now.map(Version::number).orElse(0) != seen) {
            throw new Stale("parameter.changed");
        }
        Version next = wanted.version(versions.getFirst().unit(), seen + 1);
        if (now.filter(next::saysAs).isPresent()) {
            throw new RuleBroken("parameter.unchanged");
        }
        refuseToLeaveNothing(versions, next);
        try {
            rows.add(new Change(
                    next,
                    wanted.confirmedBy(),
                    wanted.confirmedOn(),
                    wanted.reason(),
                    actor.staffId(),
                    clock.instant()));
        } catch (DuplicateKeyException faster) {
            throw new Stale("parameter.changed");
        }
        AfterCommit.run(known::forget);
    }

    /**
     * What counts by a parameter cannot go on without one: a day that had a version in force keeps one, be it past or to
     * come. Whether one is in force changes on the first day of a version and after its last.
     */
    private static void refuseToLeaveNothing(List<Version> before, Version next) {
        List<Version> after = Stream.concat(
                        before.stream().filter(version -> !version.validFrom().equals(next.validFrom())),
                        Stream.of(next))
                .toList();
        boolean lost = Stream.concat(before.stream(), Stream.of(next))
                .flatMap(Version::turns)
                .anyMatch(day -> counts(before, day) && !counts(after, day));
        if (lost) {
            throw new RuleBroken("parameter.nothing-in-force");
        }
    }

    private static boolean counts(List<Version> versions, LocalDate day) {
        return versions.stream().anyMatch(version -> version.inForce(day));
    }
}
