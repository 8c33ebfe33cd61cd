// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document;

import it.respi.dossiers.document.intake.StoredFile;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.platform.data.SubmissionKey;
import it.respi.platform.store.StoreUnavailable;
import it.respi.platform.view.Toast;
import it.respi.platform.web.Submission;
import it.respi.registry.Catalogue;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Upload of one or more files of one kind. Each file is judged alone: the good ones are added, and the page says of the
 * others what is wrong with them.
 */
@Controller
class UploadPages {
    private static final Logger log = LoggerFactory.getLogger(UploadPages.class);

    private final UploadFiles upload;
    private final Catalogue catalogue;

    UploadPages(UploadFiles upload, Catalogue catalogue) {
        this.upload = upload;
        this.catalogue = catalogue;
    }

    @PostMapping("/u/dossier/{number}/documenti")
    ModelAndView upload(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate validFrom,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate validUntil,
            @RequestParam(defaultValue = "false") boolean further,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> files,
            @RequestParam(name = Submission.KEY, required = false) @Nullable String key,
            Actor actor,
            RedirectAttributes flash) {
        List<MultipartFile> chosen = chosen(files);
        try {
            upload.check(actor, number, kind);
        } catch (RuleBroken broken) {
            return again(number, kind, List.of(), broken.code());
        }
        if (chosen.isEmpty()) {
            return again(number, kind, List.of(), "upload.none");
        }
        List<UploadResult> results = chosen.stream().map(this::take).toList();
        String list = "/u/dossier/" + number + "/documenti";
        List<StoredFile> kept = results.stream()
                .map(UploadResult::file)
                .filter(Objects::nonNull)
                .toList();
        if (!kept.isEmpty()) {
            Particulars particulars = new Particulars(kind, validFrom, validUntil, further);
            try {
                upload.record(actor, number, particulars, kept, new UploadFiles.Key(key, "POST " + list), ids -> list);
            } catch (RuleBroken broken) {
                return again(number, kind, List.of(), broken.code());
            }
        }
        if (kept.size() < results.size()) {
            return again(number, kind, results, null);
        }
        flash.addFlashAttribute("toast", news(kept));
        return new ModelAndView("redirect:" + list);
    }

    /** A form without a chosen file sends one part without name and content. */
    private static List<MultipartFile> chosen(@Nullable List<MultipartFile> files) {
        return Stream.ofNullable(files)
                .flatMap(List::stream)
                .filter(file -> !file.isEmpty() || !nameOf(file).isEmpty())
                .toList();
    }

    private UploadResult take(MultipartFile file) {
        try {
            return UploadResult.kept(upload.take(file));
        } catch (RuleBroken broken) {
            return UploadResult.refused(nameOf(file), broken.code(), broken.args());
        } catch (StoreUnavailable away) {
            log.error("Document store not available", away);
            return UploadResult.refused(nameOf(file), StoreUnavailable.CODE);
        }
    }

    private ModelAndView again(String number, String kind, List<UploadResult> results, @Nullable String problem) {
        ModelAndView page = new ModelAndView("dossiers/document/upload", HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("number", number);
        page.addObject("kind", kind);
        page.addObject("kinds", catalogue.documentKinds());
        page.addObject("key", SubmissionKey.fresh());
        page.addObject("problem", problem);
        page.addObject(
                "refused", results.stream().filter(UploadResult::isRefused).toList());
        page.addObject(
                "added", results.stream().filter(result -> !result.isRefused()).toList());
        return page;
    }

    private static Toast news(List<StoredFile> kept) {
        return kept.size() == 1
                ? Toast.of("document.added.one", kept.getFirst().name())
                : Toast.of("document.added.many", kept.size());
    }

    private static String nameOf(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }
}
