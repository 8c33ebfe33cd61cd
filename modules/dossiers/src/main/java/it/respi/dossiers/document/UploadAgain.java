// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document;

import it.respi.dossiers.document.intake.StoredFile;
import it.respi.platform.data.SubmissionKey;
import it.respi.registry.Catalogue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.servlet.ModelAndView;

/** The form of an upload once more, with what was typed and what is wrong with it or with its files. */
@Component
class UploadAgain {
    private static final List<String> DAYS = List.of("validFrom", "validUntil");

    private final Catalogue catalogue;
    private final MessageSource messages;

    UploadAgain(Catalogue catalogue, MessageSource messages) {
        this.catalogue = catalogue;
        this.messages = messages;
    }

    /** @param results what became of each file; empty when none was taken */
    ModelAndView page(String number, UploadForm form, BindingResult errors, List<UploadResult> results) {
        List<StoredFile> kept = results.stream()
                .map(UploadResult::file)
                .filter(Objects::nonNull)
                .toList();
        ModelAndView page = new ModelAndView("dossiers/document/upload", HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("number", number);
        page.addObject("kind", form.kindOrNone());
        page.addObject("kinds", catalogue.documentKinds());
        page.addObject("key", SubmissionKey.fresh());
        page.addObject("typed", typed(form, errors, kept));
        page.addObject("wrong", wrong(errors));
        page.addObject(
                "refused", results.stream().filter(UploadResult::isRefused).toList());
        page.addObject(
                "added", results.stream().filter(result -> !result.isRefused()).toList());
        return page;
    }

    private static Map<String, Object> typed(UploadForm form, BindingResult errors, List<StoredFile> kept) {
        Map<String, Object> typed = new LinkedHashMap<>();
        for (String day : DAYS) {
            typed.put(day, Objects.requireNonNullElse(errors.getFieldValue(day), ""));
        }
        typed.put("further", form.furtherNext(kept));
        return typed;
    }

    /** What is wrong, by the id of the field it is said beside. */
    private Map<String, String> wrong(BindingResult errors) {
        Map<String, String> wrong = new LinkedHashMap<>();
        for (ObjectError error : errors.getAllErrors()) {
            String field = error instanceof FieldError one ? one.getField() : "files";
            wrong.putIfAbsent(field, messages.getMessage(error, LocaleContextHolder.getLocale()));
        }
        return wrong;
    }
}
