// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.sharing.transfer;

import it.respi.kernel.actor.Actor;
import it.respi.platform.data.Slice;
import it.respi.platform.data.SubmissionKey;
import it.respi.platform.view.Toast;
import it.respi.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What waits for the reader's office, what it sent, and the page of one transfer. */
@Controller
@RequestMapping("/u/passaggi")
class BoxController {
    private final TransferBox box;
    private final Transfers transfers;
    private final AccessRequests requests;
    private final TransferWords words;
    private final Submission submission;

    BoxController(
            TransferBox box, Transfers transfers, AccessRequests requests, TransferWords words, Submission submission) {
        this.box = box;
        this.transfers = transfers;
        this.requests = requests;
        this.words = words;
        this.submission = submission;
    }

    @GetMapping
    String list(
            Actor actor,
            @RequestParam(name = "da", required = false) @Nullable String from,
            @RequestParam(name = "inviati", required = false) @Nullable String sentFrom,
            Model model) {
        TransferBox.Both both = box.both(actor, from, sentFrom);
        Slice<Transfer> waiting = both.waiting();
        Slice<Transfer> sent = both.sent();
        model.addAttribute("waiting", waiting.map(words::line).items());
        model.addAttribute("moreWaiting", waiting.next() == null ? null : "/u/passaggi?da=" + waiting.next());
        model.addAttribute("sent", sent.map(words::line).items());
        model.addAttribute("moreSent", sent.next() == null ? null : "/u/passaggi?inviati=" + sent.next() + "#out-t");
        model.addAttribute("alarmed", box.counts(actor).alarmed());
        return "dossiers/sharing/box";
    }

    @GetMapping("/chiedi")
    ModelAndView ask(Actor actor, @ModelAttribute("form") AccessForm form) {
        box.refuseOthers(actor);
        return asking();
    }

    @PostMapping("/chiedi")
    ModelAndView send(
            Actor actor,
            @ModelAttribute("form") AccessForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash) {
        form.check(errors);
        return submission.submit(actor, request, errors, BoxController::asking, () -> {
            requests.ask(form.written(), actor, form.text());
            flash.addFlashAttribute("toast", Toast.of("transfer.done.ACCESS"));
            return "/u/passaggi";
        });
    }

    @GetMapping("/{id:\\d+}")
    ModelAndView one(Actor actor, @PathVariable long id) {
        return page(actor, id);
    }

    @PostMapping("/{id:\\d+}")
    ModelAndView answer(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String words,
            HttpServletRequest request,
            RedirectAttributes flash) {
        BindingResult errors = new MapBindingResult(new HashMap<>(), "answer");
        if (words.strip().length() > TransferForm.LONGEST) {
            errors.reject("transfer.words.long", new Object[] {TransferForm.LONGEST}, "transfer.words.long");
        }
        return submission.submit(actor, request, errors, () -> again(actor, id, words, errors), () -> {
            carryOut(actor, id, outcome, words.strip());
            flash.addFlashAttribute("toast", Toast.of("transfer.answered"));
            return "/u/passaggi";
        });
    }

    private void carryOut(Actor actor, long id, String outcome, String words) {
        Outcome chosen = Arrays.stream(Outcome.values())
                .filter(known -> known.name().equals(outcome))
                .findFirst()
                .orElse(Outcome.DONE);
        if (chosen == Outcome.CANCELLED) {
            transfers.cancel(id, actor);
        } else {
            transfers.answer(id, actor, chosen, words);
        }
    }

    private ModelAndView again(Actor actor, long id, String words, BindingResult errors) {
        return page(actor, id).addObject("typed", words).addObject("refusal", errors.getGlobalError());
    }

    private ModelAndView page(Actor actor, long id) {
        Transfers.Seen seen = transfers.open(id, actor);
        Transfer transfer = seen.transfer();
        boolean mine = transfer.waits() && actor.worksAt(transfer.toOffice());
        ModelAndView page = new ModelAndView("dossiers/sharing/answer");
        page.addObject("line", words.line(transfer));
        page.addObject("person", seen.person());
        page.addObject("answers", mine ? words.answers(transfer.verb()) : java.util.List.of());
        page.addObject("mayCancel", transfer.waits() && actor.worksAt(transfer.fromOffice()));
        page.addObject("key", SubmissionKey.fresh());
        return page;
    }

    private static ModelAndView asking() {
        return new ModelAndView("dossiers/sharing/ask").addObject("key", SubmissionKey.fresh());
    }
}
