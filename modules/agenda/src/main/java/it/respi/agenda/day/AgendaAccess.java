// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.day;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import it.respi.cases.casefile.CasePolicy;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.platform.view.MenuItem;
import it.respi.platform.web.MenuContribution;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who has an agenda: the people of offices that work on cases. Its line in the menu counts who is still expected today. */
@Component
@Order(21)
public class AgendaAccess implements MenuContribution {
    /** Address of the agenda. */
    public static final String PAGE = "/u/appuntamenti";

    private static final int MOST_OFFICES = 1000;

    private final CasePolicy policy;
    private final AgendaQueries queries;
    private final Clock clock;
    // the menu stands on every page: it is counted again twice a minute for each office
    private final Cache<Integer, Long> counted = Caffeine.newBuilder()
            .maximumSize(MOST_OFFICES)
            .expireAfterWrite(Duration.ofSeconds(30))
            .build();

    AgendaAccess(CasePolicy policy, AgendaQueries queries, Clock clock) {
        this.policy = policy;
        this.queries = queries;
        this.clock = clock;
    }

    /** @throws NotAllowed {@code agenda.not-allowed} */
    public void refuseOthers(Actor actor) {
        if (!has(actor)) {
            throw new NotAllowed("agenda.not-allowed");
        }
    }

    private boolean has(Actor actor) {
        return actor.office().kind() != AgencyKind.PROVINCE
                && !policy.lanesOf(actor).isEmpty();
    }

    @Override
    public List<MenuItem> lines(Actor actor) {
        if (!has(actor)) {
            return List.of();
        }
        long today = counted.get(actor.office().id(), office -> queries.expected(office, LocalDate.now(clock)));
        return List.of(new MenuItem(PAGE, "it-calendar", "agenda.menu", today == 0 ? null : today));
    }
}
