// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.papers;

import it.respi.cases.CaseId;
import it.respi.cases.casefile.CaseAction;
import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.CaseFiles;
import it.respi.cases.casefile.CaseState;
import it.respi.cases.casefile.Checklist;
import it.respi.cases.head.DossierPages;
import it.respi.dossiers.DocumentRow;
import it.respi.dossiers.DocumentWords;
import it.respi.dossiers.Documents;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.Dossiers;
import it.respi.kernel.actor.Actor;
import it.respi.platform.data.SubmissionKey;
import it.respi.platform.view.Choice;
import it.respi.platform.view.Tag;
import it.respi.platform.view.Toast;
import it.respi.platform.web.Submission;
import it.respi.registry.Catalogue;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The documents tab: the list of papers, what was uploaded, and the marks of who looked at it. */
@Controller
class PapersController {
    private static final String PAGE = "cases/papers";

    private final DossierPages pages;
    private final Dossiers dossiers;
    private final CaseFiles files;
    private final PaperDesk desk;
    private final Submission submission;

    PapersController(DossierPages pages, Dossiers dossiers, CaseFiles files, PaperDesk desk, Submission submission) {
        this.pages = pages;
        this.dossiers = dossiers;
        this.files = files;
        this.desk = desk;
        this.submission = submission;
    }

    @GetMapping("/u/dossier/{number}/documenti")
    String papers(Actor actor, @PathVariable String number, Model model) {
        show(actor, number, model);
        return PAGE;
    }

    private Optional<CaseFile> show(Actor actor, String number, Model model) {
        DossierPages.Opened opened = pages.open(actor, number, "documenti");
        Dossier dossier = opened.dossier();
        model.addAttribute("number", number);
        model.addAttribute("head", opened.head());
        model.addAttribute("mayAdd", dossiers.rights(actor, dossier).can(DossierAction.ADD_DOCUMENT));
        Documents.WithHousehold documents = desk.documents().shown(actor, dossier, List.of());
        model.addAttribute("documents", desk.held(documents));
        model.addAttribute("kinds", desk.kinds());
        model.addAttribute("key", SubmissionKey.fresh());
        opened.newest().ifPresent(file -> {
            model.addAttribute("caseId", file.id());
            model.addAttribute("papers", desk.papers().of(file));
            model.addAttribute("versions", PaperDesk.versions(documents));
            model.addAttribute("mayPrint", mayPrint(actor, file));
            model.addAttribute("mayMark", files.rights(actor, file).can(CaseAction.MARK_CHECKLIST));
        });
        return opened.newest();
    }

    private boolean mayPrint(Actor actor, CaseFile file) {
        return files.rights(actor, file).can(CaseAction.PRINT) && file.state() != CaseState.CLOSED;
    }

    @PostMapping("/u/dossier/{number}/pratica/{caseId}/lista")
    ModelAndView mark(
            Actor actor,
            @PathVariable String number,
            @PathVariable long caseId,
            @RequestParam String code,
            @RequestParam String mark,
            @RequestParam(required = false, defaultValue = "") String reason,
            @RequestParam(required = false, defaultValue = "") String seen,
            @RequestParam(name = "keep." + PaperConflicts.CHOICE, defaultValue = "") String keep,
            HttpServletRequest request,
            RedirectAttributes flash) {
        MarkPaper.Mark sent = new MarkPaper.Mark(code, mark, reason, PaperSeen.parse(seen));
        boolean leave = "theirs".equals(keep);
        BindingResult errors = new MapBindingResult(new HashMap<>(), "mark");
        ModelAndView answer =
                submission.submit(actor, request, errors, () -> again(actor, number, sent, errors), () -> {
                    if (!leave) {
                        desk.mark().mark(actor, number, new CaseId(caseId), sent);
                    }
                    return "/u/dossier/" + number + "/documenti#" + code;
                });
        if (answer.getStatus() == null) {
            flash.addFlashAttribute("toast", Toast.of(leave ? "document.left" : "papers.marked"));
        }
        return answer;
    }

    /** The same page, with what was typed and what is wrong with it. */
    private ModelAndView again(Actor actor, String number, MarkPaper.Mark sent, BindingResult errors) {
        ExtendedModelMap model = new ExtendedModelMap();
        Optional<CaseFile> file = show(actor, number, model);
        ModelAndView page = new ModelAndView(PAGE, model);
        page.addObject(
                "disputed",
                file.map(newest -> desk.conflicts().of(actor, newest, sent)).orElse(null));
        page.addObject("refused", sent);
        page.addObject("refusal", errors.getGlobalError());
        return page;
    }

    /** What the tab is made of. */
    @Component
    record PaperDesk(
            Papers papers,
            Documents documents,
            DocumentWords words,
            MarkPaper mark,
            PaperConflicts conflicts,
            Catalogue catalogue) {
        /** By id, for what a mark rests on. */
        static Map<Long, Long> versions(Documents.WithHousehold held) {
            return Stream.concat(held.own().stream(), held.others().stream())
                    .collect(Collectors.toMap(
                            DocumentRow::id, row -> row.details().version()));
        }

        /** What was uploaded here, and what the household lets serve, in the reader's words. */
        List<Held> held(Documents.WithHousehold all) {
            return Stream.concat(
                            all.own().stream().map(row -> held(row, false)),
                            all.others().stream().map(row -> held(row, true)))
                    .toList();
        }

        private Held held(DocumentRow row, boolean ofRelative) {
            Tag mark = papers.tag(Checklist.ItemState.of(row.state()), true);
            String reason = row.reason() == null ? null : papers.reason(row.reason());
            return Held.of(row, words.kind(row), mark, reason, words.household(row, ofRelative));
        }

        List<Choice> kinds() {
            Locale locale = LocaleContextHolder.getLocale();
            return catalogue.documentKinds().stream()
                    .map(kind -> Choice.of(kind.code(), kind.labelIn(locale)))
                    .toList();
        }
    }
}
