// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.web;

import it.respi.kernel.actor.Actor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** After a session that ended in the middle of a form: shows what was typed and offers to send it now. */
@Controller
class ResumeController {
    private final RequestCache cache = new HttpSessionRequestCache();

    @GetMapping("/u/riprendi")
    String resume(Actor actor, HttpServletRequest request, HttpServletResponse response, Model model) {
        SavedRequest saved = cache.getRequest(request, response);
        if (saved == null || !"POST".equals(saved.getMethod())) {
            return "redirect:/u";
        }
        cache.removeRequest(request, response);
        model.addAttribute(
                "resume", Resume.of(URI.create(saved.getRedirectUrl()).getPath(), saved.getParameterMap()));
        return "access/resume";
    }
}
