// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.web;

import it.respi.kernel.actor.Actor;
import it.respi.platform.security.CurrentActor;
import it.respi.platform.view.MenuItem;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** What the frame of every page shows: bar, menu, and the mark of invented data. */
@Component
class Frame {
    private final List<MenuContribution> menu;
    private final Clock clock;
    private final boolean demo;

    Frame(List<MenuContribution> menu, Clock clock, @Value("${respi.demo:false}") boolean demo) {
        this.menu = menu;
        this.clock = clock;
        this.demo = demo;
    }

    Map<String, Object> of(HttpServletRequest request) {
        Map<String, Object> frame = new HashMap<>();
        frame.put("demo", demo);
        frame.put("today", LocalDate.now(clock));
        frame.put("now", Instant.now(clock));
        frame.put("path", pathOf(request));
        CurrentActor.find().ifPresent(actor -> {
            frame.put("actor", actor);
            frame.put("menu", lines(actor));
        });
        return frame;
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
