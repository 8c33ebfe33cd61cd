// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.web;

import it.respi.kernel.actor.Actor;
import it.respi.platform.security.CurrentActor;
import it.respi.platform.view.MenuItem;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/** What the frame of every page needs. */
@ControllerAdvice(annotations = Controller.class)
class LayoutAdvice {
    private final List<MenuContribution> menu;
    private final Clock clock;
    private final boolean demo;

    LayoutAdvice(List<MenuContribution> menu, Clock clock, @Value("${respi.demo:false}") boolean demo) {
        this.menu = menu;
        this.clock = clock;
        this.demo = demo;
    }

    @ModelAttribute
    void frame(Model model, HttpServletRequest request) {
        model.addAttribute("demo", demo);
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("now", Instant.now(clock));
        model.addAttribute("path", pathOf(request));
        CurrentActor.find().ifPresent(actor -> {
            model.addAttribute("actor", actor);
            model.addAttribute("menu", lines(actor));
        });
    }

    private List<MenuItem> lines(Actor actor) {
        return menu.stream().flatMap(part -> part.lines(actor).stream()).toList();
    }

    /** The page as it can be asked for again, in any language; what answered a POST cannot. */
    private static String pathOf(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String query = request.getQueryString();
        return "GET".equals(request.getMethod()) && query != null
                ? UriComponentsBuilder.fromPath(path)
                        .query(query)
                        .replaceQueryParam("lang")
                        .build()
                        .toUriString()
                : path;
    }
}
