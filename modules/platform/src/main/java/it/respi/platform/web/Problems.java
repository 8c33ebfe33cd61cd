// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.web;

import it.respi.kernel.refusal.RespiException;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Refusals in the reader's language: one sentence from the bundles, the code as problem type (RFC 9457). */
@Component
public class Problems {
    private final MessageSource messages;

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    /** A refusal as a problem. */
    public ProblemDetail of(RespiException refusal) {
        return of(statusOf(refusal), refusal.code(), refusal.args());
    }

    /** A problem of that status whose sentence stands in the bundles under the code. */
    public ProblemDetail of(HttpStatusCode status, String code, Object... args) {
        Locale locale = LocaleContextHolder.getLocale();
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create("urn:respi:problem:" + code));
        problem.setTitle(messages.getMessage("problem.title." + status.value(), null, "Respi", locale));
        problem.setDetail(messages.getMessage(code, args, code, locale));
        problem.setProperty("code", code);
        return problem;
    }

    /**
     * The page that says it.
     *
     * @param number by which it stands in the log, or null
     * @param resume what had been sent, to send it once more; null when there is nothing to send
     */
    ModelAndView page(ProblemDetail problem, @Nullable String number, @Nullable Resume resume) {
        ModelAndView page = new ModelAndView("error/refusal", HttpStatusCode.valueOf(problem.getStatus()));
        page.addObject("problem", problem);
        page.addObject("errorNumber", number);
        page.addObject("resume", resume);
        return page;
    }

    static HttpStatus statusOf(RespiException refusal) {
        return switch (refusal) {
            case RespiException.NotFound e -> HttpStatus.NOT_FOUND;
            case RespiException.NotAllowed e -> HttpStatus.FORBIDDEN;
            case RespiException.Gone e -> HttpStatus.GONE;
            case RespiException.RuleBroken e -> HttpStatus.UNPROCESSABLE_CONTENT;
            case RespiException.Stale e -> HttpStatus.CONFLICT;
        };
    }
}
