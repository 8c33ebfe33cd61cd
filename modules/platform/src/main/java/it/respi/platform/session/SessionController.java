// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.session;

import it.respi.kernel.actor.Actor;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** How long the session of the reader still lasts (sessione), asked by an open page before it warns; and to stay signed in. */
@Controller
class SessionController {
    private final Clock clock;

    SessionController(Clock clock) {
        this.clock = clock;
    }

    /** Seconds that are left; to ask does not make the session longer ({@link OneReading}). */
    @GetMapping("/u/sessione")
    ResponseEntity<String> left(Actor actor, HttpSession session) {
        Instant end = Instant.ofEpochMilli(session.getLastAccessedTime()).plusSeconds(session.getMaxInactiveInterval());
        long left = Math.max(0, Duration.between(clock.instant(), end).toSeconds());
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .cacheControl(CacheControl.noStore())
                .body(Long.toString(left));
    }

    /** The reader stays: like any other request, this one begins the time anew. */
    @PostMapping("/u/sessione")
    ResponseEntity<Void> stay(Actor actor) {
        return ResponseEntity.noContent().build();
    }
}
