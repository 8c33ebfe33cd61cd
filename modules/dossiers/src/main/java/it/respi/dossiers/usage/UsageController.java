// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.usage;

import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.Office;
import it.respi.platform.admin.AdminContribution;
import it.respi.platform.admin.AdminGroup;
import it.respi.platform.admin.AdminLink;
import it.respi.platform.audit.OfficeRegister.Count;
import it.respi.platform.data.Slice;
import it.respi.platform.view.MenuItem;
import it.respi.registry.Offices;
import it.respi.registry.Staff;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** The register of accesses of a day: of one's own office for its head, in numbers for the administrator. */
@Controller
class UsageController {
    static final String PAGE = "/u/registro";

    private final Usage usage;
    private final Offices offices;
    private final Staff staff;
    private final Clock clock;

    UsageController(Usage usage, Offices offices, Staff staff, Clock clock) {
        this.usage = usage;
        this.offices = offices;
        this.staff = staff;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    ModelAndView register(
            Actor actor,
            @RequestParam(name = "giorno", required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asked,
            @RequestParam(name = "chi", required = false) @Nullable Integer who,
            @RequestParam(name = "da", required = false) @Nullable String after) {
        LocalDate day = asked == null ? LocalDate.now(clock) : asked;
        return (usage.countsOnly(actor) ? numbers(actor, day) : lines(actor, day, who, after)).addObject("day", day);
    }

    private ModelAndView lines(Actor head, LocalDate day, @Nullable Integer who, @Nullable String after) {
        Slice<Line> piece = usage.of(head, day, who, after)
                .map(line -> new Line(line, staff.nameOf(line.used().staffId())));
        String more = UriComponentsBuilder.fromPath(PAGE)
                .queryParam("giorno", day)
                .queryParam("chi", who == null ? "" : who)
                .queryParam("da", piece.next())
                .toUriString();
        return new ModelAndView("dossiers/usage/register")
                .addObject("lines", piece.items())
                .addObject("more", piece.next() == null ? null : more)
                .addObject("who", who)
                .addObject("people", staff.of(List.of(head.office().id())));
    }

    private ModelAndView numbers(Actor actor, LocalDate day) {
        List<Numbers> numbers = usage
                .counts(actor, day, offices.all().stream().map(Office::id).toList())
                .stream()
                .map(count -> new Numbers(offices.get(count.officeId()), count))
                .toList();
        return new ModelAndView("dossiers/usage/numbers").addObject("numbers", numbers);
    }

    /** A use, and by whom. */
    record Line(Usage.Line line, String who) {}

    /** How much an office used. */
    record Numbers(Office office, Count count) {}

    /** On the page of the administration. */
    @Component
    @Order(90)
    static class Door implements AdminContribution {
        private final Usage usage;

        Door(Usage usage) {
            this.usage = usage;
        }

        @Override
        public List<AdminLink> links(Actor actor) {
            return usage.mayOpen(actor)
                    ? List.of(new AdminLink(
                            AdminGroup.CONTROL, MenuItem.of(PAGE, "it-password-visible", "usage.title"), "usage.door"))
                    : List.of();
        }
    }
}
