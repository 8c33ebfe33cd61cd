// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.profile;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page whether the reader wants the lines of lists close together. */
@ControllerAdvice(annotations = Controller.class)
class DensityAdvice {
    static final String COOKIE = "respi-righe";
    static final String CLOSE = "fitte";

    @ModelAttribute("dense")
    boolean dense(@CookieValue(name = COOKIE, required = false) @Nullable String cookie) {
        return CLOSE.equals(cookie);
    }
}
