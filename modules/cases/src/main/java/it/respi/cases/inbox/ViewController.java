// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.inbox;

import it.respi.cases.inbox.SavedViews.SavedView;
import it.respi.kernel.actor.Actor;
import it.respi.platform.data.SubmissionKey;
import it.respi.platform.view.Toast;
import it.respi.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeps a view of the inbox under a name, renames and deletes it. */
@Controller
@RequestMapping(Asked.INBOX + "/viste")
class ViewController {
    private static final String ONE = "/{id}";

    private final SavedViews views;
    private final InboxChips chips;
    private final Submission submission;

    ViewController(SavedViews views, InboxChips chips, Submission submission) {
        this.views = views;
        this.chips = chips;
        this.submission = submission;
    }

    @GetMapping("/nuova")
    ModelAndView fresh(Actor actor, Asked.Sent sent, @ModelAttribute("form") ViewForm form) {
        return page(actor, sent.read(), null);
    }

    @PostMapping("/nuova")
    ModelAndView add(
            Actor actor,
            Asked.Sent sent,
            @ModelAttribute("form") ViewForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash) {
        Asked asked = sent.read();
        form.check(errors);
        ModelAndView answer = submission.submit(actor, request, errors, () -> page(actor, asked, null), () -> {
            long id = views.add(actor, asked, form.words(), form.forOffice());
            return Asked.INBOX + "?" + asked.query() + "&v=" + id;
        });
        return said(answer, flash, "view.saved");
    }

    @GetMapping(ONE)
    ModelAndView one(Actor actor, @PathVariable long id) {
        SavedView view = views.toChange(actor, id);
        return page(actor, null, view).addObject("form", new ViewForm(view.name(), view.shared()));
    }

    @PostMapping(ONE)
    ModelAndView rename(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute("form") ViewForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash) {
        form.check(errors);
        ModelAndView answer = submission.submit(
                actor,
                request,
                errors,
                () -> page(actor, null, views.toChange(actor, id)),
                () -> views.rename(actor, id, form.words()));
        return said(answer, flash, "view.renamed");
    }

    @PostMapping(ONE + "/elimina")
    ModelAndView delete(Actor actor, @PathVariable long id, HttpServletRequest request, RedirectAttributes flash) {
        String next = submission.run(actor, request, Asked.INBOX, () -> views.delete(actor, id));
        return said(new ModelAndView("redirect:" + next), flash, "view.deleted");
    }

    private static ModelAndView said(ModelAndView answer, RedirectAttributes flash, String words) {
        if (answer.getStatus() == null) {
            flash.addFlashAttribute("toast", Toast.of(words));
        }
        return answer;
    }

    /**
     * The form.
     *
     * @param asked what a new view keeps; null for one that is there
     * @param view the one that is there; null for a new one
     */
    private ModelAndView page(Actor actor, @Nullable Asked asked, @Nullable SavedView view) {
        ModelAndView page = new ModelAndView("cases/inbox-view");
        page.addObject("asked", asked);
        page.addObject("view", view);
        page.addObject("filters", asked == null ? null : chips.words(actor, asked));
        page.addObject("shares", views.mayShare(actor));
        page.addObject("key", SubmissionKey.fresh());
        return page;
    }
}
