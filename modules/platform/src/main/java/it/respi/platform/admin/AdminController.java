// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.admin;

import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.platform.view.MenuItem;
import it.respi.platform.web.MenuContribution;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page that leads to the administration: whoever may open at least one of its pages has it in the menu. */
@Controller
class AdminController {
    private final List<AdminContribution> parts;

    AdminController(List<AdminContribution> parts) {
        this.parts = parts;
    }

    @GetMapping(AdminContribution.HUB)
    ModelAndView hub(Actor actor) {
        Map<AdminGroup, List<AdminLink>> groups = links(actor, parts).stream()
                .collect(Collectors.groupingBy(
                        AdminLink::group, () -> new EnumMap<>(AdminGroup.class), Collectors.toList()));
        if (groups.isEmpty()) {
            throw new NotAllowed("admin.not-allowed");
        }
        return new ModelAndView("admin/hub").addObject("groups", groups);
    }

    private static List<AdminLink> links(Actor actor, List<AdminContribution> parts) {
        return parts.stream().flatMap(part -> part.links(actor).stream()).toList();
    }

    /** One line for all of them. */
    @Component
    @Order(60)
    static class Menu implements MenuContribution {
        private final List<AdminContribution> parts;

        Menu(List<AdminContribution> parts) {
            this.parts = parts;
        }

        @Override
        public List<MenuItem> lines(Actor actor) {
            return links(actor, parts).isEmpty()
                    ? List.of()
                    : List.of(MenuItem.of(AdminContribution.HUB, "it-settings", "admin.menu"));
        }
    }
}
