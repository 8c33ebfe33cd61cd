// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page whether the reader switched the keys of one letter off. */
@ControllerAdvice(annotations = Controller.class)
class KeysAdvice {
    @ModelAttribute("keysOff")
    boolean keysOff(@CookieValue(name = KeysController.COOKIE, required = false) @Nullable String cookie) {
        return KeysController.OFF.equals(cookie);
    }
}
