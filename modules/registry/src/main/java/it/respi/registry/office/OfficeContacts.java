// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry.office;

import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.Lane;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.kernel.refusal.RespiException.Stale;
import it.respi.platform.audit.AuditEntry;
import it.respi.platform.audit.AuditTrail;
import it.respi.platform.audit.Purpose;
import it.respi.platform.audit.Who;
import it.respi.platform.data.AfterCommit;
import it.respi.registry.Offices;
import java.time.Clock;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Contacts and hours of the offices: everybody of the network reads them, the administrator corrects them. */
@Component
class OfficeContacts {
    private final OfficeRows rows;
    private final Offices known;
    private final AuditTrail audit;
    private final Clock clock;

    OfficeContacts(OfficeRows rows, Offices known, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.known = known;
        this.audit = audit;
        this.clock = clock;
    }

    boolean mayChange(Actor actor) {
        return actor.is(Lane.ADM);
    }

    /** Also those that are closed. */
    @Transactional(readOnly = true)
    public List<OfficeRow> all() {
        return rows.all();
    }

    /** @throws NotFound {@code office.not-found} */
    @Transactional(readOnly = true)
    public OfficeRow of(String code) {
        return rows.find(code).orElseThrow(() -> new NotFound("office.not-found"));
    }

    @Transactional(readOnly = true)
    public List<Contacts> history(int officeId) {
        return rows.history(officeId);
    }

    /**
     * Enters contacts, which are kept for good and written in the history of the network.
     *
     * @throws NotAllowed {@code office.not-allowed}
     * @throws RuleBroken {@code office.unchanged}
     * @throws Stale {@code office.changed} when somebody else was faster
     */
    @Transactional
    public void enter(Actor actor, String code, OfficeForm form) {
        if (!mayChange(actor)) {
            throw new NotAllowed("office.not-allowed");
        }
        OfficeRow row = of(code);
        if (row.now().number() != form.number()) {
            throw new Stale("office.changed");
        }
        Contacts next = form.typed(actor.staffId(), clock.instant());
        if (next.saysAs(row.now())) {
            throw new RuleBroken("office.unchanged");
        }
        try {
            rows.add(row.office().id(), next);
        } catch (DuplicateKeyException faster) {
            throw new Stale("office.changed");
        }
        audit.done(AuditEntry.upkeep(next.changedAt(), Who.of(actor), "OFFICE_CONTACTS", Purpose.CASE_WORK)
                .about("registry_office_contact/" + row.office().id() + "-" + next.number()));
        AfterCommit.run(known::forget);
    }
}
