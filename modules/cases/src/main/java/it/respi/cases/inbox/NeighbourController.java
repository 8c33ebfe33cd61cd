// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.inbox;

import it.respi.kernel.actor.Actor;
import it.respi.platform.view.Toast;
import it.respi.platform.web.FromList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** From a dossier to the next or the previous one of the list it was opened from, or back to its line. */
@Controller
class NeighbourController {
    private final Neighbours neighbours;

    NeighbourController(Neighbours neighbours) {
        this.neighbours = neighbours;
    }

    /**
     * @param list as {@link ListPlace} wrote it; anything else leads to the inbox
     * @param where {@code dopo}, {@code prima}, or back to the list
     */
    @GetMapping(Asked.INBOX + "/vicina")
    String neighbour(
            Actor actor,
            @RequestParam(name = FromList.NAME, required = false) @Nullable String list,
            @RequestParam(name = "verso", defaultValue = "elenco") String where,
            RedirectAttributes flash) {
        ListPlace place = ListPlace.read(list).orElse(null);
        if (place == null) {
            return "redirect:" + Asked.INBOX;
        }
        Optional<Neighbours.Line> line = switch (where) {
            case "dopo" -> neighbours.after(actor, place);
            case "prima" -> neighbours.before(actor, place);
            default -> Optional.empty();
        };
        if (line.isEmpty() && !where.equals("elenco")) {
            flash.addFlashAttribute("toast", Toast.of("list." + (where.equals("dopo") ? "last" : "first")));
        }
        return "redirect:" + line.map(found -> dossier(place, found)).orElseGet(() -> back(actor, place));
    }

    private static String dossier(ListPlace place, Neighbours.Line line) {
        return FromList.in(
                "/u/dossier/" + line.dossier() + "#passo-" + line.at().id(),
                new ListPlace(place.asked(), line.at()).write());
    }

    private String back(Actor actor, ListPlace place) {
        return neighbours.page(actor, place).href() + "#riga-" + place.line().id();
    }
}
