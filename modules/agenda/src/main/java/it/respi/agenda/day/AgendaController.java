// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.day;

import it.respi.agenda.booking.Bookings;
import it.respi.cases.step.AppointmentSteps.Went;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.kernel.refusal.RespiException.Stale;
import it.respi.platform.data.SubmissionKey;
import it.respi.platform.view.Toast;
import it.respi.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The agenda of the reader's office: a day or a week, and who came. */
@Controller
@RequestMapping(AgendaAccess.PAGE)
class AgendaController {
    private static final String COUNTER = "/u/sportello";

    private final AgendaAccess access;
    private final DayPage pages;
    private final Bookings bookings;
    private final Submission submission;

    AgendaController(AgendaAccess access, DayPage pages, Bookings bookings, Submission submission) {
        this.access = access;
        this.pages = pages;
        this.bookings = bookings;
        this.submission = submission;
    }

    @GetMapping
    String day(
            Actor actor,
            @RequestParam(name = "giorno", defaultValue = "") String day,
            @RequestParam(name = "vista", defaultValue = "") String view,
            Model model) {
        access.refuseOthers(actor);
        LocalDate shown = dayOf(day, pages.today());
        model.addAttribute("day", shown);
        model.addAttribute("key", SubmissionKey.fresh());
        if ("settimana".equals(view)) {
            model.addAttribute("monday", DayPage.monday(shown));
            model.addAttribute("week", pages.week(actor, shown));
            return "agenda/week";
        }
        model.addAttribute("agenda", pages.of(actor, shown));
        return "agenda/day";
    }

    /** The part of the counter that says who is expected today. */
    @GetMapping("/oggi")
    String today(Actor actor, Model model) {
        access.refuseOthers(actor);
        model.addAttribute("people", pages.people(actor, pages.today()));
        model.addAttribute("key", SubmissionKey.fresh());
        return "agenda/today :: people";
    }

    /** Whether the person came; a refusal comes back as news on the agenda. */
    @PostMapping("/{id:\\d+}/esito")
    String went(
            Actor actor,
            @PathVariable long id,
            @RequestParam("come") String how,
            @RequestParam(name = "giorno", defaultValue = "") String day,
            @RequestParam(name = "da", defaultValue = "") String from,
            HttpServletRequest request,
            RedirectAttributes flash) {
        Went went = read(how);
        String next = "sportello".equals(from) ? COUNTER : AgendaAccess.PAGE + "?giorno=" + dayOf(day, pages.today());
        try {
            submission.run(actor, request, next, () -> bookings.went(actor, id, went));
            flash.addFlashAttribute("toast", Toast.of("agenda.went." + went.name()));
        } catch (Stale | RuleBroken refused) {
            flash.addFlashAttribute("toast", Toast.of(refused.code(), refused.args()));
        }
        return "redirect:" + next;
    }

    private static Went read(String how) {
        try {
            return Went.valueOf(how);
        } catch (IllegalArgumentException unknown) {
            throw new RuleBroken("field.choice");
        }
    }

    /** A day of an address; another one when it is none. */
    static LocalDate dayOf(String typed, LocalDate otherwise) {
        try {
            return typed.isBlank() ? otherwise : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException none) {
            return otherwise;
        }
    }
}
