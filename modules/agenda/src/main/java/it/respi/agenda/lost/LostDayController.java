// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.lost;

import it.respi.agenda.day.AgendaAccess;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException;
import it.respi.platform.data.IdText;
import it.respi.platform.data.SubmissionKey;
import it.respi.platform.view.Texts;
import it.respi.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A lost day: first who would go where, then what happened to each. */
@Controller
@RequestMapping(AgendaAccess.PAGE + "/giorno-perso")
class LostDayController {
    private static final String PAGE = "agenda/lost";

    private final LostDay lost;
    private final Texts texts;

    LostDayController(LostDay lost, Texts texts) {
        this.lost = lost;
        this.texts = texts;
    }

    @GetMapping
    String before(
            Actor actor,
            @RequestParam(name = "giorno", defaultValue = "") String day,
            @RequestParam(name = "dal", defaultValue = "") String from,
            Model model) {
        LocalDate lostDay = day(day);
        LostDay.Plan plan = lost.plan(actor, lostDay == null ? LocalDate.EPOCH : lostDay, day(from));
        model.addAttribute("plan", plan);
        model.addAttribute("says", Map.of());
        return shown(model, false);
    }

    @PostMapping
    String carryOut(
            Actor actor,
            @RequestParam("giorno") String day,
            @RequestParam(name = "m", defaultValue = "") List<String> moves,
            @RequestParam(name = "chiudi", defaultValue = "") String closing,
            @RequestParam(name = Submission.KEY, required = false) @Nullable String key,
            HttpServletRequest request,
            Model model) {
        LocalDate lostDay = day(day);
        LocalDate shownDay = lostDay == null ? LocalDate.EPOCH : lostDay;
        LostDay.Plan plan = lost.plan(actor, shownDay, null);
        Map<Long, Long> wanted = read(moves);
        SubmissionKey form = SubmissionKey.of(key, "POST " + request.getRequestURI(), moves + closing);
        Map<Long, Optional<RespiException>> results =
                lost.carryOut(actor, wanted, closing.isEmpty() ? null : lostDay, form);
        Map<Long, String> says = new HashMap<>();
        results.forEach((booking, refused) ->
                refused.ifPresent(why -> says.put(booking, texts.say(why.code(), why.args()))));
        model.addAttribute("plan", plan.only(lost.places(actor, wanted)));
        model.addAttribute("says", says);
        return shown(model, true);
    }

    private static String shown(Model model, boolean done) {
        model.addAttribute("done", done);
        model.addAttribute("key", SubmissionKey.fresh());
        return PAGE;
    }

    /** The new place of each booking, as {@code booking-place}, in the order of the page. */
    private static Map<Long, Long> read(List<String> moves) {
        Map<Long, Long> read = new LinkedHashMap<>();
        for (String one : moves) {
            String[] both = one.split("-", 2);
            OptionalLong booking = IdText.read(both[0]);
            OptionalLong place = IdText.read(both[both.length - 1]);
            if (both.length == 2 && booking.isPresent() && place.isPresent()) {
                read.put(booking.getAsLong(), place.getAsLong());
            }
        }
        return read;
    }

    /** A day as typed in; null when it is none. */
    static @Nullable LocalDate day(String typed) {
        try {
            return typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException none) {
            return null;
        }
    }
}
