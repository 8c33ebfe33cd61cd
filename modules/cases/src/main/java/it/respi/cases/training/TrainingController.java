// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.training;

import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.platform.view.Texts;
import it.respi.platform.view.Toast;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The exercises; there is no such page where Respi holds data of real people. */
@Controller
@ConditionalOnProperty("respi.demo")
@RequestMapping(TrainingController.PAGE)
class TrainingController {
    static final String PAGE = "/u/formazione";

    private static final int MOST = 6;

    private final Progress progress;
    private final Texts texts;

    TrainingController(Progress progress, Texts texts) {
        this.progress = progress;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView list(Actor actor) {
        Map<Exercise, Progress.State> states = progress.of(actor);
        List<Line> lines = Arrays.stream(Exercise.values())
                .filter(exercise -> exercise.isFor(actor.office().kind()))
                .map(exercise -> line(exercise, states.get(exercise)))
                .toList();
        return new ModelAndView("cases/training/exercises")
                .addObject("lines", lines)
                .addObject(
                        "done",
                        lines.stream()
                                .filter(line -> line.state() == Progress.State.DONE)
                                .count());
    }

    /** Begins an exercise and leads to the page on which it is done. */
    @PostMapping("/{word}")
    String begin(Actor actor, @PathVariable String word, RedirectAttributes flash) {
        Exercise exercise = exercise(actor, word);
        progress.begin(actor, exercise);
        flash.addFlashAttribute("toast", Toast.of("training.begun"));
        if (!exercise.page().contains("{number}")) {
            return "redirect:" + exercise.page();
        }
        return progress.dossier(actor)
                .map(number -> "redirect:" + exercise.page().replace("{number}", number))
                .orElse("redirect:" + Exercise.TAKE.page());
    }

    @PostMapping("/{word}/fatto")
    String finish(Actor actor, @PathVariable String word) {
        progress.finish(actor, exercise(actor, word));
        return "redirect:" + PAGE;
    }

    private static Exercise exercise(Actor actor, String word) {
        return Exercise.of(word)
                .filter(exercise -> exercise.isFor(actor.office().kind()))
                .orElseThrow(() -> new NotFound("training.not-found"));
    }

    private Line line(Exercise exercise, Progress.@Nullable State state) {
        String key = "training." + exercise.word();
        List<String> steps = IntStream.rangeClosed(1, MOST)
                .mapToObj(i -> texts.sayOr(key + "." + i, ""))
                .filter(step -> !step.isEmpty())
                .toList();
        return new Line(
                exercise.word(),
                texts.say(key + ".title"),
                texts.say(key + ".why"),
                steps,
                exercise.proof() != Exercise.Proof.NONE,
                state);
    }

    /**
     * An exercise in words.
     *
     * @param seen whether Respi sees by itself that it is done
     * @param state null when it was never begun
     */
    record Line(
            String word, String title, String why, List<String> steps, boolean seen, Progress.@Nullable State state) {
        Line {
            steps = List.copyOf(steps);
        }
    }
}
