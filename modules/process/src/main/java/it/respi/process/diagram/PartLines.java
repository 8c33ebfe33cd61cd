// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.diagram;

import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.platform.view.Tag;
import it.respi.platform.view.Texts;
import it.respi.process.diagram.ProcessDiagram.Part;
import it.respi.process.diagram.ProcessDiagram.Picture;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The drawings of a procedure: its own, and one for each model that it calls, one of which is shown. */
@Component
public class PartLines {
    private final Texts texts;

    public PartLines(Texts texts) {
        this.texts = texts;
    }

    /**
     * A model that is called.
     *
     * @param key its name in the address
     * @param state where the case stands in it; null where no case is looked at
     * @param shown whether it is the one that is drawn
     */
    public record Line(String key, String name, @Nullable Tag state, boolean shown) {}

    /**
     * Puts the drawing and the list of the others on a page.
     *
     * @param shown key of the part to draw; null or empty for the procedure itself
     * @param ofCase whether a case is looked at
     * @throws NotFound {@code diagram.not-found} when there is no part of that key
     */
    public void show(Picture picture, @Nullable String shown, boolean ofCase, Model page) {
        Part drawn = shown == null || shown.isEmpty()
                ? new Part("", "", picture.model(), picture.active(), picture.done())
                : picture.parts().stream()
                        .filter(part -> part.key().equals(shown))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("diagram.not-found"));
        page.addAttribute("model", drawn.model());
        page.addAttribute("activeIds", StepLines.ids(drawn.active()));
        page.addAttribute("doneIds", StepLines.ids(drawn.done()));
        page.addAttribute("part", drawn.key().isEmpty() ? null : nameOf(drawn));
        page.addAttribute("parts", lines(picture.parts(), drawn.key(), ofCase));
    }

    private List<Line> lines(List<Part> parts, String drawn, boolean ofCase) {
        return parts.stream()
                .map(part -> new Line(
                        part.key(),
                        nameOf(part),
                        ofCase ? state(part) : null,
                        part.key().equals(drawn)))
                .toList();
    }

    private String nameOf(Part part) {
        return texts.sayOr("procedure." + part.key(), part.name());
    }

    private Tag state(Part part) {
        if (!part.active().isEmpty()) {
            return new Tag("blu", "s-run", texts.say("diagram.step.now"));
        }
        return part.done().isEmpty()
                ? new Tag("gry", "s-todo", texts.say("diagram.step.maybe"))
                : new Tag("grn", "s-ok", texts.say("diagram.step.done"));
    }
}
