// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document;

import it.respi.dossiers.document.intake.StoredFile;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.platform.store.StoreUnavailable;
import it.respi.platform.view.Toast;
import it.respi.platform.web.Submission;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
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
    private final UploadAgain again;

    UploadPages(UploadFiles upload, UploadAgain again) {
        this.upload = upload;
        this.again = again;
    }

    @PostMapping("/u/dossier/{number}/documenti")
    ModelAndView upload(
            @PathVariable String number,
            @ModelAttribute("form") UploadForm form,
            BindingResult errors,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> files,
            @RequestParam(name = Submission.KEY, required = false) @Nullable String key,
            Actor actor,
            RedirectAttributes flash) {
        List<MultipartFile> chosen = chosen(files);
        check(actor, number, form, errors);
        if (chosen.isEmpty()) {
            errors.reject("upload.none");
        }
        if (errors.hasErrors()) {
            return again.page(number, form, errors, List.of());
        }
        List<UploadResult> results = chosen.stream().map(this::take).toList();
        List<StoredFile> kept = results.stream()
                .map(UploadResult::file)
                .filter(Objects::nonNull)
                .toList();
        String list = "/u/dossier/" + number + "/documenti";
        if (!kept.isEmpty()) {
            UploadFiles.Key once = new UploadFiles.Key(key, "POST " + list);
            try {
                upload.record(actor, number, form.particulars(), kept, once, ids -> list);
            } catch (RuleBroken broken) {
                reject(errors, broken);
            }
        }
        if (errors.hasErrors() || kept.size() < results.size()) {
            return again.page(number, form, errors, errors.hasErrors() ? List.of() : results);
        }
        flash.addFlashAttribute("toast", news(kept));
        return new ModelAndView("redirect:" + list);
    }

    private void check(Actor actor, String number, UploadForm form, BindingResult errors) {
        try {
            upload.check(actor, number, form.kindOrNone());
        } catch (RuleBroken broken) {
            reject(errors, broken);
        }
    }

    private static void reject(BindingResult errors, RuleBroken broken) {
        String field = UploadForm.fieldOf(broken.code());
        errors.rejectValue(field, broken.code(), broken.args(), broken.code());
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

    private static Toast news(List<StoredFile> kept) {
        return kept.size() == 1
                ? Toast.of("document.added.one", kept.getFirst().name())
                : Toast.of("document.added.many", kept.size());
    }

    private static String nameOf(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }
}
