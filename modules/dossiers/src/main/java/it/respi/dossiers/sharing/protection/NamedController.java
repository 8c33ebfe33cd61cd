// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.sharing.protection;

import it.respi.dossiers.AccessLog;
import it.respi.dossiers.DossierPolicy;
import it.respi.dossiers.DossierScope;
import it.respi.dossiers.DossierScope.Reader;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.identity.BirthPrecision;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.platform.audit.Purpose;
import it.respi.platform.view.MenuItem;
import it.respi.platform.web.MenuContribution;
import it.respi.registry.Offices;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The dossiers in which the reader is named: the people whom a social worker follows, and protected dossiers. */
@Controller
class NamedController {
    private final Named named;

    NamedController(Named named) {
        this.named = named;
    }

    @GetMapping("/u/persone-seguite")
    String list(Actor actor, Model model) {
        List<Line> lines = named.of(actor);
        model.addAttribute("lines", lines.stream().limit(Named.SHOWN).toList());
        model.addAttribute("more", lines.size() > Named.SHOWN);
        return "dossiers/sharing/named";
    }

    /** The list; what is shown is written down. */
    @Component
    @Order(28)
    static class Named implements MenuContribution {
        static final int SHOWN = 100;
        private static final String ADDRESS = "/u/persone-seguite";
        /** Who reads cases needs an office that takes part as well ({@link DossierPolicy}). */
        private static final String TAKES_PART =
                " and exists (select 1 from dossier_office o where o.dossier_id = d.id and o.office_id = ?)";

        private final DossierPolicy policy;
        private final DossierScope scope;
        private final AccessLog access;
        private final Offices offices;
        private final JdbcClient jdbc;

        Named(DossierPolicy policy, DossierScope scope, AccessLog access, Offices offices, JdbcClient jdbc) {
            this.policy = policy;
            this.scope = scope;
            this.access = access;
            this.offices = offices;
            this.jdbc = jdbc;
        }

        /** Newest first, one more than is shown if there are more. */
        @Transactional
        public List<Line> of(Actor actor) {
            boolean follows = policy.followsPeople(actor);
            if (!follows && !policy.readsCases(actor)) {
                throw new NotAllowed("named.not-allowed");
            }
            Reader reader = scope.of(actor);
            List<Line> lines = jdbc.sql(
                            "select d.id, d.number, p.surname, p.given_names, p.birth_date, p.birth_precision, n.at,"
                                    + " d.owner_office_id from dossier_named n join dossier d on d.id = n.dossier_id"
                                    + " join dossier_person p on p.id = d.holder_id where n.staff_id = ? and d.erased_at is null"
                                    + (follows ? "" : TAKES_PART) + " order by n.dossier_id desc limit " + (SHOWN + 1))
                    .params(follows ? List.of(reader.staff()) : List.of(reader.staff(), reader.office()))
                    .query((rs, row) -> new Line(
                            rs.getLong(1),
                            rs.getString(2),
                            (rs.getString(3) + " " + rs.getString(4)).strip(),
                            rs.getObject(5, LocalDate.class),
                            BirthPrecision.valueOf(rs.getString(6)),
                            rs.getTimestamp(7).toInstant(),
                            offices.get(rs.getInt(8)).shortName()))
                    .list();
            access.listed(actor, lines.stream().limit(SHOWN).map(Line::id).toList(), Purpose.WORK_LIST);
            return lines;
        }

        @Override
        public List<MenuItem> lines(Actor actor) {
            return policy.followsPeople(actor) || policy.readsCases(actor)
                    ? List.of(MenuItem.of(ADDRESS, "it-locked", "named.menu"))
                    : List.of();
        }
    }

    /**
     * A dossier in which the reader is named.
     *
     * @param birthPrecision what of the date of birth is known
     * @param since when the reader was named
     * @param office the office that keeps it
     */
    record Line(
            long id,
            String number,
            String name,
            LocalDate birthDate,
            BirthPrecision birthPrecision,
            Instant since,
            String office) {
        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "Line[" + number + "]";
        }
    }
}
