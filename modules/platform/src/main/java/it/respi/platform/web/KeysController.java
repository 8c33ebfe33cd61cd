// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Switches the keys of one letter off and on again (WCAG 2.1.4); kept in a cookie of this browser. */
@Controller
class KeysController {
    static final String COOKIE = "respi-tasti";
    static final String OFF = "spenti";

    private static final Duration KEPT = Duration.ofDays(365);

    @PostMapping("/u/tasti")
    String switchTo(@RequestParam boolean on, @RequestParam String path, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(COOKIE, OFF)
                .path("/")
                .maxAge(on ? Duration.ZERO : KEPT)
                .httpOnly(true)
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return "redirect:" + (path.matches("/u(/[\\w.-]+)*(\\?[\\w.=&%-]*)?") ? path : "/u");
    }
}
