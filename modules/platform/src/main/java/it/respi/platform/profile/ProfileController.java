// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.profile;

import it.respi.kernel.actor.Actor;
import it.respi.platform.session.OwnSessions;
import it.respi.platform.view.Toast;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own settings, office and functions, and sessions. */
@Controller
class ProfileController {
    private static final String PAGE = "/u/profilo";
    private static final Duration KEPT = Duration.ofDays(365);

    private final OwnSessions sessions;

    ProfileController(OwnSessions sessions) {
        this.sessions = sessions;
    }

    @GetMapping(PAGE)
    ModelAndView profile(Actor actor, Principal account, HttpServletRequest request) {
        return new ModelAndView("profile/profile")
                .addObject(
                        "lanes",
                        actor.lanes().stream().sorted().map(lane -> lane.code()).toList())
                .addObject(
                        "sessions",
                        sessions.of(account.getName(), request.getSession().getId()));
    }

    @PostMapping(PAGE + "/righe")
    String density(@RequestParam boolean dense, HttpServletResponse response, RedirectAttributes flash) {
        ResponseCookie cookie = ResponseCookie.from(DensityAdvice.COOKIE, DensityAdvice.CLOSE)
                .path("/")
                .maxAge(dense ? KEPT : Duration.ZERO)
                .httpOnly(true)
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        flash.addFlashAttribute("toast", Toast.of("profile.saved"));
        return "redirect:" + PAGE;
    }

    @PostMapping(PAGE + "/sessioni")
    String endOthers(Principal account, HttpServletRequest request, RedirectAttributes flash) {
        sessions.endOthers(account.getName(), request.getSession().getId());
        flash.addFlashAttribute("toast", Toast.of("profile.sessions.ended"));
        return "redirect:" + PAGE;
    }
}
