// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.draft;

import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.Gone;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.platform.data.SubmissionKey;
import it.respi.platform.draft.DraftView.Kept;
import it.respi.platform.view.Toast;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** Saves drafts while somebody types, or by a button; throws them away. */
@Controller
@RequestMapping("/u/bozze")
class DraftController {
    private static final String LINE = "layout/draft :: saved";

    private final Drafts drafts;

    DraftController(Drafts drafts) {
        this.drafts = drafts;
    }

    /** While somebody types: answers with the few words beside the button. */
    @PostMapping(headers = "HX-Request")
    ModelAndView typing(Actor actor, HttpServletRequest request) {
        try {
            return new ModelAndView(LINE).addObject("at", save(actor, request).savedAt());
        } catch (RuleBroken broken) {
            ModelAndView refused = new ModelAndView(LINE, HttpStatus.UNPROCESSABLE_CONTENT);
            return refused.addObject("refusal", broken.code());
        } catch (Gone gone) {
            return new ModelAndView(LINE, HttpStatus.GONE).addObject("refusal", "draft.gone");
        }
    }

    /** By the button: back to the form, with what was typed. */
    @PostMapping
    String button(
            Actor actor,
            HttpServletRequest request,
            @RequestParam(name = "_bozzaPagina", defaultValue = "") String page,
            RedirectAttributes flash) {
        Kept kept = save(actor, request);
        flash.addFlashAttribute("toast", Toast.of("draft.saved"));
        String to = UriComponentsBuilder.fromUriString(ours(page))
                .replaceQueryParam(DraftFilter.PARAMETER, kept.id())
                .build()
                .toUriString();
        return "redirect:" + to;
    }

    @PostMapping("/butta")
    String discard(
            Actor actor,
            @RequestParam(defaultValue = "0") long id,
            @RequestParam(name = "_bozzaPagina", defaultValue = "") String page,
            RedirectAttributes flash) {
        drafts.discard(actor, id);
        flash.addFlashAttribute("toast", Toast.of("draft.discarded"));
        return "redirect:" + ours(page);
    }

    private Kept save(Actor actor, HttpServletRequest request) {
        DraftRef ref = DraftRef.parse(request.getParameter(Drafts.REF));
        String key = SubmissionKey.of(request.getParameter("_key"), "", "").key();
        long resumed = Drafts.number(request.getParameter(Drafts.RESUMED));
        return drafts.save(actor, ref, key, resumed, request.getParameterMap());
    }

    /** Only a page of ours; anything else leads to the start. */
    private static String ours(String page) {
        return page.matches("/u/[A-Za-z0-9/_?=&.-]{0,200}") && !page.contains("//") ? page : "/";
    }
}
