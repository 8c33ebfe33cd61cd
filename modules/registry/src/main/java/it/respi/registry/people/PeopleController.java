// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry.people;

import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.Office;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.platform.admin.AdminContribution;
import it.respi.platform.admin.AdminGroup;
import it.respi.platform.admin.AdminLink;
import it.respi.platform.data.Slice;
import it.respi.platform.view.MenuItem;
import it.respi.registry.Offices;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The people whom Respi knows, of all offices or of one. */
@Controller
class PeopleController {
    static final String PAGE = AdminContribution.HUB + "/utenti";

    private final People people;
    private final Offices offices;

    PeopleController(People people, Offices offices) {
        this.people = people;
        this.offices = offices;
    }

    @GetMapping(PAGE)
    ModelAndView list(
            Actor actor,
            @RequestParam(name = "ufficio", defaultValue = "") String code,
            @RequestParam(name = "da", required = false) @Nullable String after) {
        Office office = chosen(actor, code);
        Slice<Line> page =
                people.of(actor, office == null ? null : office.id(), after).map(this::line);
        String here = PAGE + (office == null ? "?" : "?ufficio=" + office.code() + "&");
        return new ModelAndView("registry/people")
                .addObject("lines", page.items())
                .addObject("more", page.next() == null ? null : here + "da=" + page.next())
                .addObject("chosen", office == null ? "" : office.code())
                .addObject("offices", people.seesAll(actor) ? offices.all() : List.of());
    }

    private @Nullable Office chosen(Actor actor, String code) {
        if (code.isEmpty()) {
            return people.seesAll(actor) ? null : actor.office();
        }
        return offices.byCode(code).orElseThrow(() -> new NotFound("office.not-found"));
    }

    private Line line(People.Person person) {
        return new Line(person, offices.get(person.officeId()));
    }

    /** Somebody and their office. */
    record Line(People.Person person, Office office) {}

    /** On the page of the administration. */
    @Component
    @Order(62)
    static class Door implements AdminContribution {
        private final People people;

        Door(People people) {
            this.people = people;
        }

        @Override
        public List<AdminLink> links(Actor actor) {
            return people.mayOpen(actor)
                    ? List.of(new AdminLink(
                            AdminGroup.NETWORK, MenuItem.of(PAGE, "it-user", "people.title"), "people.door"))
                    : List.of();
        }
    }
}
