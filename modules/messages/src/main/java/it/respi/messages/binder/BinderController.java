// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.binder;

import it.respi.dossiers.DocumentRow;
import it.respi.dossiers.DocumentWords;
import it.respi.dossiers.DossierHeads;
import it.respi.kernel.actor.Actor;
import it.respi.platform.data.SubmissionKey;
import it.respi.platform.view.Choice;
import it.respi.platform.view.Dates;
import it.respi.platform.view.Texts;
import it.respi.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Asks for the dossier as one file. */
@Controller
@RequestMapping("/u/dossier/{number}/stampa/fascicolo")
class BinderController {
    private final AskForBinder ask;
    private final DossierHeads heads;
    private final FormWords words;
    private final Submission submission;

    BinderController(AskForBinder ask, DossierHeads heads, FormWords words, Submission submission) {
        this.ask = ask;
        this.heads = heads;
        this.words = words;
        this.submission = submission;
    }

    @GetMapping
    ModelAndView form(Actor actor, @PathVariable String number) {
        return page(actor, number, null);
    }

    @PostMapping
    ModelAndView ask(
            Actor actor,
            @PathVariable String number,
            @ModelAttribute("form") BinderForm form,
            BindingResult errors,
            HttpServletRequest request) {
        form.check(errors);
        return submission.submit(
                actor, request, errors, () -> page(actor, number, form), () -> ask.ask(actor, number, form.request()));
    }

    private ModelAndView page(Actor actor, String number, @Nullable BinderForm typed) {
        AskForBinder.Offer offer = ask.offer(actor, number);
        ModelAndView page = new ModelAndView("binder/ask");
        if (typed == null) {
            page.addObject("form", BinderForm.first(offer));
        }
        page.addObject("number", number);
        page.addObject("head", heads.of(offer.dossier(), actor, "stampa"));
        page.addObject("parts", offer.parts().stream().map(words::part).toList());
        page.addObject(
                "documents", offer.documents().stream().map(words::document).toList());
        page.addObject("purposes", words.purposes());
        page.addObject("most", BinderBounds.PAGES);
        page.addObject("key", SubmissionKey.fresh());
        return page;
    }

    /** The choices in words. */
    @Component
    record FormWords(DocumentWords documents, Texts texts, Dates dates) {
        Choice part(BinderPart part) {
            return new Choice(
                    part.name(), texts.say("binder.part." + part), texts.say("binder.part." + part + ".hint"));
        }

        Choice document(DocumentRow row) {
            String pages = row.standing().scan().isReadable()
                    ? texts.say("binder.document.pages", row.pages())
                    : texts.say("binder.document.listed");
            String old = row.standing().supersededBy() == null ? "" : " · " + texts.say("binder.version.old");
            return new Choice(
                    Long.toString(row.id()),
                    documents.kind(row) + ", " + pages,
                    row.name() + " · " + row.office().shortName() + " · " + dates.numeric(dates.day(row.at())) + old);
        }

        List<Choice> purposes() {
            return Arrays.stream(BinderPurpose.values())
                    .map(purpose -> Choice.of(purpose.name(), texts.say("binder.purpose." + purpose)))
                    .toList();
        }
    }
}
