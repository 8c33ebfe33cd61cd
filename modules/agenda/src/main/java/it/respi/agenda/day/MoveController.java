// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.day;

import it.respi.agenda.booking.Booking;
import it.respi.agenda.booking.Bookings;
import it.respi.agenda.booking.Mediation;
import it.respi.cases.AppointmentPlaces;
import it.respi.cases.AppointmentPlaces.Asked;
import it.respi.cases.AppointmentPlaces.Offer;
import it.respi.cases.step.AppointmentSteps.Went;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.Dossiers;
import it.respi.kernel.actor.Actor;
import it.respi.platform.data.IdText;
import it.respi.platform.data.SubmissionKey;
import it.respi.platform.view.Toast;
import it.respi.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Moves one appointment to another place, or calls it off (spostamento, annullamento). */
@Controller
@RequestMapping(AgendaAccess.PAGE + "/{id:\\d+}")
class MoveController {
    private final Bookings bookings;
    private final Shown shown;
    private final Submission submission;

    MoveController(Bookings bookings, Shown shown, Submission submission) {
        this.bookings = bookings;
        this.shown = shown;
        this.submission = submission;
    }

    @GetMapping("/sposta")
    ModelAndView form(
            Actor actor, @PathVariable long id, @RequestParam(name = "giorno", defaultValue = "") String from) {
        return page(actor, id, from, errors(Map.of()));
    }

    @PostMapping("/sposta")
    ModelAndView move(
            Actor actor,
            @PathVariable long id,
            @RequestParam(name = "slot", defaultValue = "") String slot,
            HttpServletRequest request,
            RedirectAttributes flash) {
        BindingResult errors = errors(Map.of("slot", slot));
        OptionalLong place = IdText.read(slot);
        if (place.isEmpty()) {
            errors.rejectValue("slot", "agenda.slot.choose", "agenda.slot.choose");
        }
        return submission.submit(actor, request, errors, () -> page(actor, id, "", errors), () -> {
            LocalDate day = bookings.expected(actor, id).at().toLocalDate();
            bookings.move(actor, id, place.getAsLong());
            flash.addFlashAttribute("toast", Toast.of("agenda.moved"));
            return AgendaAccess.PAGE + "?giorno=" + day;
        });
    }

    @PostMapping("/annulla")
    ModelAndView callOff(Actor actor, @PathVariable long id, HttpServletRequest request, RedirectAttributes flash) {
        BindingResult errors = errors(Map.of());
        return submission.submit(actor, request, errors, () -> page(actor, id, "", errors), () -> {
            LocalDate day = bookings.expected(actor, id).at().toLocalDate();
            bookings.went(actor, id, Went.MOVED);
            flash.addFlashAttribute("toast", Toast.of("agenda.went.MOVED"));
            return AgendaAccess.PAGE + "?giorno=" + day;
        });
    }

    private ModelAndView page(Actor actor, long id, String from, BindingResult errors) {
        View view = shown.of(actor, id, from.isBlank() ? null : AgendaController.dayOf(from, LocalDate.EPOCH));
        return new ModelAndView("agenda/move")
                .addObject("booking", view.booking())
                .addObject("person", view.person())
                .addObject("number", view.number())
                .addObject("offer", view.offer())
                .addObject("form", errors.getTarget())
                .addObject(BindingResult.MODEL_KEY_PREFIX + "form", errors)
                .addObject("key", SubmissionKey.fresh());
    }

    private static BindingResult errors(Map<String, String> typed) {
        return new MapBindingResult(new HashMap<>(typed), "form");
    }

    /** Who is moved, and where to. */
    record View(Booking booking, String person, String number, Offer offer) {
        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "View[hidden]";
        }
    }

    /** Reads it, with the rights to the dossier. */
    @Component
    static class Shown {
        private final Bookings bookings;
        private final Dossiers dossiers;
        private final Mediation mediation;
        private final AppointmentPlaces places;

        Shown(Bookings bookings, Dossiers dossiers, Mediation mediation, AppointmentPlaces places) {
            this.bookings = bookings;
            this.dossiers = dossiers;
            this.mediation = mediation;
            this.places = places;
        }

        @Transactional
        View of(Actor actor, long id, @Nullable LocalDate from) {
            Booking booking = bookings.expected(actor, id);
            Dossier dossier = dossiers.take(booking.dossierId(), actor, DossierAction.READ);
            Asked asked = new Asked(
                    booking.caseId(),
                    booking.dossierId(),
                    booking.officeId(),
                    booking.isFingerprints(),
                    mediation.languageOf(booking.dossierId()));
            return new View(booking, dossier.holder().label(), dossier.number(), places.offered(actor, asked, from));
        }
    }
}
