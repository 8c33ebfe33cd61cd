// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.web;

import it.respi.kernel.actor.Actor;
import it.respi.platform.data.SubmissionKey;
import it.respi.platform.security.CurrentActor;
import it.respi.platform.view.Command;
import it.respi.platform.view.MenuItem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

    Map<String, @Nullable Object> of(HttpServletRequest request) {
        Map<String, @Nullable Object> frame = new HashMap<>();
        frame.put("demo", demo);
        frame.put("today", LocalDate.now(clock));
        frame.put("now", Instant.now(clock));
        frame.put("path", pathOf(request));
        frame.put("fromList", FromList.of(request));
        CurrentActor.find().ifPresent(actor -> {
            frame.put("actor", actor);
            frame.put("menu", lines(actor));
            HttpSession session = request.getSession(false);
            frame.put("sessionSeconds", session == null ? null : session.getMaxInactiveInterval());
            frame.put("commands", commands(actor));
            frame.put("commandKey", SubmissionKey.fresh());
        });
        return frame;
    }

    private List<MenuItem> lines(Actor actor) {
        return menu.stream().flatMap(part -> part.lines(actor).stream()).toList();
    }

    private List<Command> commands(Actor actor) {
        return menu.stream().flatMap(part -> part.commands(actor).stream()).toList();
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
