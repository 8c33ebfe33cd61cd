// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.servlet.ModelAndView;

/** Pages for whom the door stayed closed, and for who left. */
@Controller
class AccessController {
    private static final Set<String> REASONS =
            Set.of("senza-ufficio", "piu-uffici", "ufficio-sconosciuto", "riprova", "non-disponibile", "uscita");

    private final Problems problems;

    AccessController(Problems problems) {
        this.problems = problems;
    }

    @GetMapping("/accesso/{reason}")
    ModelAndView reason(@PathVariable String reason, Model model) {
        String known = REASONS.contains(reason) ? reason : "riprova";
        HttpStatus status = switch (known) {
            case "uscita" -> HttpStatus.OK;
            case "non-disponibile" -> HttpStatus.SERVICE_UNAVAILABLE;
            default -> HttpStatus.FORBIDDEN;
        };
        return new ModelAndView(
                "access/reason", model.addAttribute("reason", known).asMap(), status);
    }

    /** The database is away: nobody can be recognised, and what was sent is given back. */
    @GetMapping("/accesso/attesa")
    ModelAndView waiting(
            @RequestAttribute(name = Resume.ATTRIBUTE, required = false) @Nullable Resume resume,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, RefusalAdvice.RETRY_SECONDS);
        return problems.page(problems.of(HttpStatus.SERVICE_UNAVAILABLE, "system.unavailable"), null, resume);
    }

    @GetMapping("/")
    String home() {
        return "redirect:/u";
    }
}
