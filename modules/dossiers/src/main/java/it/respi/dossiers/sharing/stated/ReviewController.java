// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.sharing.stated;

import it.respi.kernel.actor.Actor;
import it.respi.platform.data.Slice;
import it.respi.platform.data.SubmissionKey;
import it.respi.platform.view.Toast;
import it.respi.platform.web.Submission;
import it.respi.registry.Offices;
import it.respi.registry.Staff;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which the head of an office reviews what was opened outside one's own work. */
@Controller
@RequestMapping("/u/aperture")
class ReviewController {
    private final Reviews reviews;
    private final Names names;
    private final Submission submission;

    ReviewController(Reviews reviews, Names names, Submission submission) {
        this.reviews = reviews;
        this.names = names;
        this.submission = submission;
    }

    @GetMapping
    String list(Actor actor, @RequestParam(name = "da", required = false) @Nullable String from, Model model) {
        Slice<Line> page = reviews.of(actor, from).map(names::line);
        List<Line> lines = page.items();
        model.addAttribute("more", page.next() == null ? null : "/u/aperture?da=" + page.next());
        model.addAttribute(
                "waiting", lines.stream().filter(line -> line.verdict() == null).toList());
        model.addAttribute(
                "reviewed",
                lines.stream().filter(line -> line.verdict() != null).toList());
        model.addAttribute("key", SubmissionKey.fresh());
        return "dossiers/sharing/reviews";
    }

    @PostMapping("/{id}")
    String review(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String verdict,
            HttpServletRequest request,
            RedirectAttributes flash) {
        String next = submission.run(actor, request, () -> {
            reviews.review(actor, id, verdict);
            return "/u/aperture";
        });
        flash.addFlashAttribute("toast", Toast.of("stated.reviewed.done"));
        return "redirect:" + next;
    }

    /** Openings with the names of people and offices. */
    @Component
    record Names(Offices offices, Staff staff) {
        Line line(Reviews.Opening opening) {
            Integer reviewer = opening.reviewedBy();
            return new Line(
                    opening,
                    staff.nameOf(opening.staffId()),
                    offices.find(opening.officeId())
                            .map(office -> office.shortName())
                            .orElse(""),
                    reviewer == null ? null : staff.nameOf(reviewer),
                    opening.verdict());
        }
    }

    /** A line of the page. */
    record Line(
            Reviews.Opening opening,
            String who,
            String office,
            @Nullable String reviewer,
            @Nullable String verdict) {}
}
