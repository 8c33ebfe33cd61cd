// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry.substitute;

import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Lane;
import it.respi.kernel.actor.Office;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.kernel.refusal.RespiException.Stale;
import it.respi.platform.audit.AuditEntry;
import it.respi.platform.audit.AuditTrail;
import it.respi.platform.audit.Purpose;
import it.respi.platform.audit.Who;
import it.respi.platform.data.AfterCommit;
import it.respi.registry.Offices;
import it.respi.registry.SubstituteOfficials;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The officials with substitute power as they stand in the database: everybody of the network reads, the administrator writes. */
@Component
class Substitutes {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private final JdbcClient jdbc;
    private final Offices offices;
    private final SubstituteOfficials known;
    private final AuditTrail audit;
    private final Clock clock;

    Substitutes(JdbcClient jdbc, Offices offices, SubstituteOfficials known, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.offices = offices;
        this.known = known;
        this.audit = audit;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(ROME));
    }

    boolean mayChange(Actor actor) {
        return actor.is(Lane.ADM);
    }

    /** Only administrators may go on. */
    void refuseOthers(Actor actor) {
        if (!mayChange(actor)) {
            throw new NotAllowed("substitute.not-allowed");
        }
    }

    /** Whether terms of the law run for it: a help desk and the province decide nothing. */
    static boolean mayBeLate(Office office) {
        return office.kind() != AgencyKind.HELP_DESK && office.kind() != AgencyKind.PROVINCE;
    }

    /** @throws NotFound {@code substitute.office} when it is not there, or no term runs for it */
    Office office(String code) {
        return offices.byCode(code).filter(Substitutes::mayBeLate).orElseThrow(() -> new NotFound("substitute.office"));
    }

    /** What was entered, by the number of the office. */
    @Transactional(readOnly = true)
    public Map<Integer, Entered> all() {
        return jdbc
                .sql("select office_id, name, contact, version from registry_substitute")
                .query((rs, row) -> new Entered(
                        rs.getInt("office_id"), rs.getString("name"), rs.getString("contact"), rs.getInt("version")))
                .list()
                .stream()
                .collect(Collectors.toMap(Entered::officeId, Function.identity()));
    }

    /**
     * Enters an official, or that none is known.
     *
     * @throws NotAllowed {@code substitute.not-allowed}
     * @throws Stale {@code substitute.changed} when somebody else was faster
     */
    @Transactional
    public void enter(Actor actor, Office office, SubstituteForm form) {
        refuseOthers(actor);
        jdbc.sql("insert ignore into registry_substitute (office_id, name, contact, changed_by, changed_at, version)"
                        + " values (?, '', '', ?, ?, 0)")
                .params(office.id(), actor.staffId(), Timestamp.from(clock.instant()))
                .update();
        int changed = jdbc.sql("update registry_substitute set name = ?, contact = ?, changed_by = ?, changed_at = ?,"
                        + " version = version + 1 where office_id = ? and version = ?")
                .params(
                        form.plainName(),
                        form.plainContact(),
                        actor.staffId(),
                        Timestamp.from(clock.instant()),
                        office.id(),
                        form.version())
                .update();
        if (changed == 0) {
            throw new Stale("substitute.changed");
        }
        audit.done(AuditEntry.upkeep(clock.instant(), Who.of(actor), "SUBSTITUTE_OFFICIAL", Purpose.CASE_WORK)
                .about("registry_substitute/" + office.id()));
        AfterCommit.run(known::forget);
    }

    /** What was entered of an office. */
    record Entered(int officeId, String name, String contact, int version) {
        static Entered nothing(int officeId) {
            return new Entered(officeId, "", "", 0);
        }
    }
}
