// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.usage;

import it.respi.dossiers.AccessLog;
import it.respi.dossiers.DossierScope;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.Lane;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.platform.audit.AuditEntry;
import it.respi.platform.audit.AuditTrail;
import it.respi.platform.audit.OfficeRegister;
import it.respi.platform.audit.OfficeRegister.Count;
import it.respi.platform.audit.OfficeRegister.Span;
import it.respi.platform.audit.OfficeRegister.Used;
import it.respi.platform.audit.Purpose;
import it.respi.platform.audit.Who;
import it.respi.platform.data.Slice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the register of one's own office, which is written into the register itself. */
@Component
class Usage {
    /** That somebody read the register of an office, or its numbers. */
    private static final String READ = "READ_REGISTER";

    private final OfficeRegister register;
    private final JdbcClient jdbc;
    private final AccessLog access;
    private final AuditTrail audit;
    private final Clock clock;

    Usage(OfficeRegister register, JdbcClient jdbc, AccessLog access, AuditTrail audit, Clock clock) {
        this.register = register;
        this.jdbc = jdbc;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    boolean mayOpen(Actor actor) {
        return actor.leadsOffice() || countsOnly(actor);
    }

    /** Whether it is told how much was used, and never which dossiers. */
    boolean countsOnly(Actor actor) {
        return actor.is(Lane.ADM) && !actor.leadsOffice();
    }

    /**
     * A piece of a day of the head's own office, newest first. Dossiers that are protected are left out for whoever is not
     * named in them.
     *
     * @throws NotAllowed {@code usage.not-allowed}
     */
    @Transactional
    public Slice<Line> of(Actor head, LocalDate day, @Nullable Integer staffId, @Nullable String after) {
        if (!head.leadsOffice()) {
            throw new NotAllowed("usage.not-allowed");
        }
        Slice<Used> used = register.of(head.office().id(), span(day), staffId, after);
        Map<Long, String> numbers =
                numbers(head, used.items().stream().map(Used::dossierId).toList());
        written(head, day);
        access.listed(head, numbers.keySet().stream().sorted().toList(), Purpose.WORK_LIST);
        List<Line> lines = used.items().stream()
                .filter(one -> numbers.containsKey(one.dossierId()))
                .map(one -> new Line(one, String.valueOf(numbers.get(one.dossierId()))))
                .toList();
        return new Slice<>(lines, used.next());
    }

    /**
     * How much each office used on a day.
     *
     * @throws NotAllowed {@code usage.not-allowed}
     */
    @Transactional
    public List<Count> counts(Actor actor, LocalDate day, Collection<Integer> offices) {
        if (!countsOnly(actor)) {
            throw new NotAllowed("usage.not-allowed");
        }
        written(actor, day);
        return register.counts(offices, span(day));
    }

    private void written(Actor actor, LocalDate day) {
        audit.seen(AuditEntry.upkeep(clock.instant(), Who.of(actor), READ, Purpose.WORK_LIST)
                .about("register/" + day));
    }

    private Map<Long, String> numbers(Actor head, List<Long> ids) {
        Map<Long, String> numbers = new HashMap<>();
        if (!ids.isEmpty()) {
            List<Long> each = ids.stream().distinct().toList();
            jdbc.sql("select d.id, d.number from dossier d where " + DossierScope.open("d") + " and d.id in ("
                            + String.join(", ", Collections.nCopies(each.size(), "?")) + ")")
                    .param(head.staffId())
                    .params(each)
                    .query((rs, row) -> Map.entry(rs.getLong(1), rs.getString(2)))
                    .list()
                    .forEach(one -> numbers.put(one.getKey(), one.getValue()));
        }
        return numbers;
    }

    private Span span(LocalDate day) {
        return new Span(
                day.atStartOfDay(clock.getZone()).toInstant(),
                day.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
    }

    /** A use of the dossier of that number. */
    record Line(Used used, String number) {}
}
