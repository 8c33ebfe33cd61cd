// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document;

import it.respi.dossiers.DocumentRow;
import it.respi.dossiers.DocumentWords;
import it.respi.dossiers.Documents;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.DossierRights;
import it.respi.dossiers.Dossiers;
import it.respi.dossiers.Section;
import it.respi.dossiers.document.verdict.JudgeDocument;
import it.respi.dossiers.household.PaperChoice;
import it.respi.dossiers.household.SharedPapers;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.platform.data.SubmissionKey;
import it.respi.platform.view.Texts;
import it.respi.platform.view.Toast;
import it.respi.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A document page by page (visore), with what is known of it beside, and the verdict of who may give one. */
@Controller
class ViewerController {
    private static final String PAGE = "/u/dossier/{number}/documenti/{id:\\d+}/pagine/{page:\\d+}";

    private final PageImages images;
    private final Desk desk;
    private final JudgeDocument judge;
    private final Submission submission;

    ViewerController(PageImages images, Desk desk, JudgeDocument judge, Submission submission) {
        this.images = images;
        this.desk = desk;
        this.judge = judge;
        this.submission = submission;
    }

    @GetMapping(PAGE)
    ModelAndView view(Actor actor, @PathVariable String number, @PathVariable long id, @PathVariable int page) {
        return desk.page(actor, number, id, page, null);
    }

    @GetMapping(PAGE + ".png")
    ResponseEntity<byte[]> image(
            Actor actor, @PathVariable String number, @PathVariable long id, @PathVariable int page) {
        return images.page(actor, number, id, page)
                .map(png -> ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_PNG)
                        .cacheControl(CacheControl.noStore())
                        .header("X-Content-Type-Options", "nosniff")
                        .body(png))
                .orElseGet(() ->
                        ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).build());
    }

    @PostMapping("/u/dossier/{number}/documenti/{id:\\d+}/esito")
    ModelAndView judge(
            Actor actor,
            @PathVariable String number,
            @PathVariable long id,
            @RequestParam String mark,
            @RequestParam(defaultValue = "") String reason,
            HttpServletRequest request,
            RedirectAttributes flash) {
        try {
            String next = submission.run(actor, request, () -> {
                judge.judge(actor, number, id, "ok".equals(mark), reason);
                return "/u/dossier/" + number + "/documenti/" + id + "/pagine/1";
            });
            flash.addFlashAttribute("toast", Toast.of("document.judged"));
            return new ModelAndView("redirect:" + next);
        } catch (RuleBroken broken) {
            ModelAndView page = desk.page(actor, number, id, 1, desk.texts().say(broken.code(), broken.args()));
            page.addObject("typed", reason);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    /** What the page is made of. */
    @Component
    record Desk(Dossiers dossiers, Documents documents, DocumentWords words, SharedPapers shared, Texts texts) {

        ModelAndView page(Actor actor, String number, long id, int page, @Nullable String error) {
            Dossier dossier = dossiers.take(number, actor, Section.DOCUMENTS);
            Documents.WithHousehold held = documents.withHousehold(dossier.id());
            List<DocumentRow> all = held.own();
            boolean own = all.stream().anyMatch(one -> one.id() == id);
            DocumentRow row = (own ? all : held.others())
                    .stream()
                            .filter(one -> one.id() == id)
                            .findFirst()
                            .orElseThrow(() -> new NotFound("document.not-found"));
            if (page < 1 || page > row.pages()) {
                throw new NotFound("document.not-found");
            }
            DossierRights rights = dossiers.rights(actor, dossier);
            ModelAndView view = new ModelAndView("dossiers/document/viewer");
            view.addObject("number", number);
            view.addObject("row", row);
            view.addObject("page", page);
            view.addObject("kind", words.kind(row));
            view.addObject("tags", words.tags(row));
            view.addObject("versions", versions(all, row));
            view.addObject("own", own);
            view.addObject("household", own ? shared.choice(actor, dossier, row) : PaperChoice.NONE);
            view.addObject("mayJudge", own && mayJudge(rights));
            view.addObject("error", error);
            view.addObject("key", SubmissionKey.fresh());
            return view;
        }

        private static boolean mayJudge(DossierRights rights) {
            return rights.can(DossierAction.VERIFY_DOCUMENT) || rights.can(DossierAction.PRECHECK_DOCUMENT);
        }

        private static List<DocumentRow> versions(List<DocumentRow> all, DocumentRow row) {
            return all.stream()
                    .filter(one -> one.kind().equals(row.kind()) && one.id() != row.id())
                    .toList();
        }
    }
}
