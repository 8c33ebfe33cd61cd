// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.day;

import it.respi.kernel.actor.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The paper of a day (foglio del giorno): who is expected when, to print the evening before. */
@Controller
class SheetController {
    /** From this hour on, the paper is that of tomorrow. */
    static final int EVENING = 18;

    private final AgendaAccess access;
    private final DayPage pages;
    private final Clock clock;

    SheetController(AgendaAccess access, DayPage pages, Clock clock) {
        this.access = access;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(AgendaAccess.PAGE + "/foglio")
    String sheet(Actor actor, @RequestParam(name = "giorno", defaultValue = "") String day, Model model) {
        access.refuseOthers(actor);
        LocalDate shown = AgendaController.dayOf(day, usual(LocalDateTime.now(clock)));
        model.addAttribute("day", shown);
        model.addAttribute("lines", pages.ownPeople(actor, shown));
        return "agenda/sheet";
    }

    /** The day whose paper is wanted when nobody says which. */
    static LocalDate usual(LocalDateTime now) {
        return now.getHour() >= EVENING ? now.toLocalDate().plusDays(1) : now.toLocalDate();
    }
}
