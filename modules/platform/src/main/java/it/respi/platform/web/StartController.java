// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.web;

import it.respi.kernel.actor.Actor;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The start of the day: each role begins where its work is. */
@Controller
class StartController {
    private final List<MenuContribution> menu;

    StartController(List<MenuContribution> menu) {
        this.menu = menu;
    }

    @GetMapping("/u")
    String start(Actor actor) {
        return menu.stream()
                .map(part -> part.startOf(actor))
                .filter(Objects::nonNull)
                .findFirst()
                .map(path -> "redirect:" + path)
                .orElse("redirect:/u/aiuto");
    }
}
