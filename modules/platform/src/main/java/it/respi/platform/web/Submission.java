// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.web;

import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.kernel.refusal.RespiException.Stale;
import it.respi.platform.data.Once;
import it.respi.platform.data.SubmissionKey;
import it.respi.platform.draft.Drafts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/**
 * A form that was sent: carried out once and answered with a redirect, or shown again with what was typed and why it was
 * refused (422, or 409 when somebody else was faster).
 */
@Component
public class Submission {
    /** Name of the hidden field that holds the key of a form. */
    public static final String KEY = "_key";

    /** Name of the header that holds the key of a program's call. */
    public static final String HEADER = "Idempotency-Key";

    private final Once once;
    private final JsonMapper json;
    private final Drafts drafts;

    Submission(Once once, JsonMapper json, Drafts drafts) {
        this.once = once;
        this.json = json;
        this.drafts = drafts;
    }

    /**
     * @param errors what the binding of the form found; a broken rule is added to it
     * @param again the page of the form, shown when it is refused
     * @param action carries it out and returns where to go next
     */
    public ModelAndView submit(
            Actor actor,
            HttpServletRequest request,
            BindingResult errors,
            Supplier<ModelAndView> again,
            Supplier<String> action) {
        return submit(actor, request, errors, RuleFields.NONE, again, action);
    }

    /**
     * As {@link #submit(Actor, HttpServletRequest, BindingResult, Supplier, Supplier)}.
     *
     * @param fields beside which field a broken rule is said
     */
    public ModelAndView submit(
            Actor actor,
            HttpServletRequest request,
            BindingResult errors,
            RuleFields fields,
            Supplier<ModelAndView> again,
            Supplier<String> action) {
        return answered(errors, fields, again, () -> run(actor, request, action));
    }

    private static ModelAndView answered(
            BindingResult errors, RuleFields fields, Supplier<ModelAndView> again, Supplier<String> run) {
        if (errors.hasErrors()) {
            return refused(again, HttpStatus.UNPROCESSABLE_CONTENT, null);
        }
        try {
            return new ModelAndView("redirect:" + run.get());
        } catch (RuleBroken broken) {
            fields.reject(broken, errors);
            return refused(again, HttpStatus.UNPROCESSABLE_CONTENT, null);
        } catch (Stale stale) {
            return refused(again, HttpStatus.CONFLICT, stale);
        }
    }

    /**
     * As {@link #submit(Actor, HttpServletRequest, BindingResult, Supplier, Supplier)}.
     *
     * @param next where to go next, known before the action is carried out
     */
    public ModelAndView submit(
            Actor actor,
            HttpServletRequest request,
            BindingResult errors,
            Supplier<ModelAndView> again,
            String next,
            Runnable action) {
        return answered(errors, RuleFields.NONE, again, () -> run(actor, request, next, action));
    }

    /**
     * Carries an action out once, with the key of the form or of the {@code Idempotency-Key} header. The draft of the form
     * is over in the same transaction.
     */
    public String run(Actor actor, HttpServletRequest request, Supplier<String> action) {
        String next = once.run(actor, keyOf(request), () -> {
            String location = action.get();
            drafts.sent(actor, request);
            return location;
        });
        return FromList.kept(request, next);
    }

    /** As {@link #run}, where it is known before where the result can be seen: one statement and one row less. */
    public String run(Actor actor, HttpServletRequest request, String next, Runnable action) {
        String answer = once.run(actor, keyOf(request), next, () -> {
            action.run();
            drafts.sent(actor, request);
        });
        return FromList.kept(request, answer);
    }

    /**
     * As {@link #run}, for what arrives as a body: address and content make the key's fingerprint. The action also checks
     * the content, so that a repeated call gets its first answer whatever has changed since.
     */
    public String run(Actor actor, HttpServletRequest request, Object body, Supplier<String> action) {
        String route = routeOf(request);
        String content = route + "\n" + json.writeValueAsString(body);
        return once.run(actor, SubmissionKey.of(request.getHeader(HEADER), route, content), action);
    }

    private static ModelAndView refused(Supplier<ModelAndView> again, HttpStatus status, @Nullable RespiException why) {
        ModelAndView page = again.get();
        page.setStatus(status);
        if (why != null) {
            page.addObject("conflict", why);
        }
        return page;
    }

    private static SubmissionKey keyOf(HttpServletRequest request) {
        Map<String, String[]> sent = new TreeMap<>(request.getParameterMap());
        sent.remove("_csrf");
        String content = sent.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + Stream.of(entry.getValue()).collect(Collectors.joining("\u0000")))
                .collect(Collectors.joining("\u0001"));
        String header = request.getHeader(HEADER);
        return SubmissionKey.of(header != null ? header : request.getParameter(KEY), routeOf(request), content);
    }

    private static String routeOf(HttpServletRequest request) {
        String route = request.getMethod() + " " + request.getRequestURI();
        return route.length() <= 160 ? route : route.substring(0, 160);
    }
}
